// What every client in Node begins with: where the server is, and how to tell what happened.

const [port, chosen] = process.argv.slice(2);

export const host = `127.0.0.1:${port}`;
export const url = `ws://${host}/`;
/** Which of the ways to use this client, where there are several. */
export const way = chosen;

const line = (kind) => (...words) => {
  const text = words.map((word) => (word instanceof Error ? word.message : `${word}`)).join(' ');
  process.stdout.write(`${JSON.stringify({ [kind]: text })}\n`);
};

/** One line for the table: what the application was told. */
export const tell = line('tell');

/** The same, where the library says that it will not try again: it is not waited for so long. */
export const over = line('over');

// An application has other things to do: it does not end because its connection did.
process.stdin.resume();
