// What every client in Node begins with: where the server is, and how to tell what happened.

const [port, chosen] = process.argv.slice(2);

export const host = `127.0.0.1:${port}`;
export const url = `ws://${host}/`;
/** Which of the ways to use this client, where there are several. */
export const way = chosen;

/** One line for the table: what the application was told. */
export const tell = (...words) => {
  const text = words.map((word) => (word instanceof Error ? word.message : `${word}`)).join(' ');
  process.stdout.write(`${JSON.stringify({ tell: text })}\n`);
};

// An application has other things to do: it does not end because its connection did.
process.stdin.resume();
