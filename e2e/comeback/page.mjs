// docs/clients.md from docs/clients.json: the tables, and what can be counted in them.

const CODES = ['1001', '1011', '1012', '1013', '1014'];

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const list = (names) => (names.length ? names.join(', ') : 'none');
const escaped = (text) => text.replace(/[|<>*_`]/g, (sign) => `\\${sign}`);

/** The same package twice has two marks: what stands in the table of ways. */
const marked = (clients) => {
  const times = new Map();
  return clients.map((client) => {
    const many = clients.filter(({ name }) => name === client.name).length > 1;
    const time = (times.get(client.name) ?? 0) + 1;
    times.set(client.name, time);
    return { ...client, mark: many ? `${client.name} ${'ABC'[time - 1]}` : client.name };
  });
};

const time = (seconds) => (seconds < 10 ? seconds.toFixed(1) : `${Math.round(seconds)}`);
const cell = ({ back, seconds }) => (back ? `✓ ${time(seconds)}` : '✗');
const tried = (outcome) => `${cell(outcome)} (${outcome.attempts})`;

const grouped = (clients, head, row) => {
  const groups = [...new Set(clients.map(({ group }) => group))];
  const rows = groups.flatMap((group) => [
    [`**${group}**`, ...head.slice(1).map(() => '')],
    ...clients.filter((client) => client.group === group).map(row),
  ]);
  return table(head, rows);
};

/** Notes of the endings after which a client stays away, endings with the same note together. */
const notes = (client) => {
  const byNote = new Map();
  for (const [ending, { back, note }] of Object.entries(client.endings)) {
    if (back || !note) continue;
    const general = note.replaceAll(/\b(1\d{3}|4000|401|403|429|50[23])\b/g, 'N');
    byNote.set(general, [...(byNote.get(general) ?? []), { ending, note }]);
  }
  return [...byNote].map(([general, entries]) => {
    const said = entries.length === 1 ? entries[0].note : general;
    return `- ${client.mark}, ${entries.map(({ ending }) => ending).join('; ')}: ${escaped(said)}`;
  });
};

const facts = (clients, refused, first) => {
  const after = (ending) => clients.filter(({ endings }) => endings[ending].back);
  const returning = after('FIN');
  const lines = [
    `Counted are the ${returning.length} of ${clients.length} rows whose client comes back after a cut without a Close (1006, FIN). The others do not reconnect after anything, unless the table says otherwise.`,
    '',
    table(
      ['ending', 'come back', 'stay away'],
      ['FIN', 'RST', '1000', '1001', '1005', '1008', ...CODES.slice(1), '4000'].map((ending) => {
        const away = returning.filter(({ endings }) => !endings[ending].back);
        return [ending, `${returning.length - away.length} of ${returning.length}`, list(away.map(({ mark }) => mark))];
      }),
    ),
    '',
  ];
  const clean = ['1000', '1001', '1005', '1008', '1011', '1012', '1013', '1014', '4000'];
  const never = returning.filter(({ endings }) => clean.every((ending) => !endings[ending].back));
  lines.push(`- Come back after a cut and after no clean Close at all: ${list(never.map(({ mark }) => mark))}.`);
  const only = clients.filter((client) => !returning.includes(client) && clean.some((ending) => client.endings[ending].back));
  lines.push(`- Come back after some clean Close but not after a cut: ${list(only.map(({ mark }) => mark))}.`);
  for (const code of CODES) {
    const odd = clients.filter(({ endings }) => endings[code].answer === 1002);
    if (odd.length) lines.push(`- Take ${code} for a protocol error and answer with 1002: ${list(odd.map(({ mark }) => mark))}.`);
  }
  const silent = clients.filter(({ endings }) => endings['1011'].answer === 1006);
  lines.push(`- Answer no Close at all: they end TCP, so that the server sees 1006: ${list(silent.map(({ mark }) => mark))}.`);
  const other = clients.filter(({ endings }) => ![1011, 1006, 1002, null].includes(endings['1011'].answer));
  lines.push(`- Answer 1011 with another code: ${list(other.map(({ mark, endings }) => `${mark} (${endings['1011'].answer})`))}.`);
  const lost = refused.map((ending) => {
    const away = returning.filter(({ endings }) => !endings[ending].back);
    return [ending, `${returning.length - away.length} of ${returning.length}`, list(away.map(({ mark }) => mark))];
  });
  const start = first.map((ending) => {
    const away = returning.filter(({ endings }) => !endings[ending].back);
    return [ending, `${returning.length - away.length} of ${returning.length}`, list(away.map(({ mark }) => mark))];
  });
  lines.push('', table(['refused', 'come in', 'stay away'], [...lost, ...start]));
  return lines.join('\n');
};

export const page = (data) => {
  const clients = marked(data.clients);
  const ids = (kinds) => data.endings.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const ended = ids(['close', 'fin', 'rst']);
  const refused = ids(['later']);
  const first = ids(['first']);
  const dates = [...new Set(clients.map(({ date }) => date))].sort();
  const names = data.endings.filter(({ kind }) => kind === 'close').filter(({ id }) => !id.includes(','));
  const name = ({ id, name: words }) => `${id} (${words})`;

  return `# Which clients come back

Whoever ends a WebSocket chooses what the client hears, and with it whether the client comes back. This page says what ${new Set(clients.map((client) => client.name)).size} clients do by themselves: the real packages, used as their documentation's first reconnecting example does, ${dates.length > 1 ? `measured from ${dates[0]} to ${dates.at(-1)}` : `measured on ${dates[0]}`}. The same as data, with each attempt and note: [clients.json](clients.json). \`cargo xtask clients\` measures it again.

**✓ 1.0**: comes back by itself, and has its connection, its protocol's handshake included, 1.0 s after the ending. **✗**: stays away. A letter after a name is one of several ways to use the client: see [how each is used](#how-each-is-used).

## After a Close, and after a cut

The server says Close with the code and a short reason, waits for the answer, and ends TCP: ${names.map(name).join(', ')}. 1005 is a Close without a code. "2 s" has \`retry-after=2.00\` in the reason. FIN and RST end TCP without a Close, which a client reports as 1006. The server accepts again at once.

${grouped(clients, ['client', ...ended], ({ mark, endings }) => [mark, ...ended.map((ending) => cell(endings[ending]))])}

## When the handshake is refused

*lost*: an open connection is cut (FIN); then every HTTP request is answered with the status for ${data.refusedFor} s, and for longer until one attempt was refused; then the server accepts again. "2 s" has \`Retry-After: 2\`. *first*: the same from the client's first attempt on. In parentheses: how many attempts there were, the last one included.

${grouped(clients, ['client', ...refused, ...first], ({ mark, endings }) => [mark, ...[...refused, ...first].map((ending) => tried(endings[ending]))])}

## What follows from it

${facts(clients, refused, first)}

## What the application is told

Of each ending after which a client stays away: what its application was told, or how its program ended. Where there is no line, it was told nothing but what a browser's \`close\` event says. N stands for the code or the status.

${clients.flatMap(notes).join('\n')}

## How each is used

${table(
    ['client', 'version', 'used as', 'written in', 'server side', 'waited for'],
    clients.map(({ mark, language, version, usage, source, server, window }) => [
      mark, `${version}, ${language}`, escaped(usage), source.startsWith('http') ? `<${source}>` : source, server, `${window} s`,
    ]),
  )}

## How it was measured

- A play is one client and one ending: a process of its own, and a server on a port of its own, on one machine. The connection is open for 1 s before it ends. At most eleven clients run at a time.
- A connection counts when the server has seen the whole of the protocol's handshake: for graphql-ws the subscription, for MQTT the CONNECT, for Phoenix the join. *Real* servers are the named packages on Node's \`ws\` (\`sockjs\` on its own); *scripted* ones send the few messages that the client waits for ([servers](../e2e/comeback/servers)).
- A client that has not come back is waited for as long as the last column says, ${data.refusedFor} s longer where handshakes are refused. Where a client's delays grow beyond 20 s, or begin later, it is waited for longer. Seconds are of one play: most clients choose delays at random.
- Clients of pages run in Node with as much of a browser as they ask for ([browser.mjs](../e2e/comeback/clients/browser.mjs)); their WebSocket is Node's \`ws\`, which reports codes and \`wasClean\` as browsers do. One difference is known: after RST, Firefox sends an \`error\` event before \`close\`, Chromium and \`ws\` do not. A client that treats \`error\` differently may behave differently there.
- "Stays away" is what the library does. An application can do more: open a new client when it hears of the end.
- A program in Node does not end while nothing is to be done, as a page does not. Where it ends by an error that nobody catches, that is noted; the example in the documentation does not catch it either.

## What could not be measured

- Java-WebSocket is not in Debian 12. OkHttp is, but its WebSocket has no reconnecting.
- aiohttp and sockjs-client have none either, and their documentation shows none; their rows say what their applications hear.
- tokio-tungstenite, gorilla and others that only open connections are left out for the same reason.
- Behaviour that depends on a browser: going offline, hidden tabs, a page that is frozen.
`;
};
