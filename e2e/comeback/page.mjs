// docs/clients.md from docs/clients.json: the tables, and what can be counted in them.

const CLEAN = ['1000', '1001', '1005', '1008', '1011', '1012', '1013', '1014', '4000'];

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const list = (names) => (names.length ? names.join(', ') : 'none');
const marks = (clients) => list(clients.map(({ mark }) => mark));
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

/** Who comes back after each of these endings, and who does not. */
const counted = (head, clients, endings) =>
  table(
    head,
    endings.map((ending) => {
      const away = clients.filter(({ endings: each }) => !each[ending].back);
      return [ending, `${clients.length - away.length} of ${clients.length}`, marks(away)];
    }),
  );

const facts = (clients, refused, first) => {
  const after = (code) => clients.filter(({ endings }) => endings[code].back);
  const returning = after('FIN');
  const answers = (code) => (client) => client.endings[code].answer;
  const shown = (code) => (client) => `${client.mark} (${answers(code)(client)})`;
  const never = returning.filter(({ endings }) => CLEAN.every((code) => !endings[code].back));
  const different = returning.filter(({ endings }) => endings['1014'].back !== endings['1012'].back);
  const protocolError = (code) => marks(clients.filter((client) => answers(code)(client) === 1002));
  const usual = [1011, 1006, 1002, null];

  return `Counted are the ${returning.length} of ${clients.length} rows whose client comes back after FIN. The other ${clients.length - returning.length} come back after nothing.

${counted(['ending', 'come back', 'stay away'], returning, ['FIN', 'RST', ...CLEAN])}

- Come back after a cut, and after no clean Close at all: ${marks(never)}.
- Come back after only one of 1012 and 1014: ${marks(different)}.
- Take the code for a protocol error, and answer with 1002: 1011: ${protocolError('1011')}; 1012: ${protocolError('1012')}; 1013: ${protocolError('1013')}; 1014: ${protocolError('1014')}.
- End TCP without answering a Close, so that the server sees 1006: ${marks(clients.filter((client) => answers('1011')(client) === 1006))}.
- Answer 1011 with another code: ${list(clients.filter((client) => !usual.includes(answers('1011')(client))).map(shown('1011')))}.

${counted(['handshakes refused', 'come back', 'stay away'], returning, refused)}

${counted(['first handshakes refused', 'come in', 'stay away'], returning, first)}`;
};

/** What comes of a server that is lost behind a gateway, by what is set on its route. */
const ways = ({ date, plays }, clients) => {
  const markOf = ({ name, usage }) => clients.find((client) => client.name === name && client.usage === usage).mark;
  const found = (name, route, ending) => plays.find((play) => markOf(play) === name && play.route === route && play.ending === ending);
  const names = [...new Set(plays.map(markOf))];
  const rows = names.flatMap((name) => {
    const routes = [...new Set(plays.filter((play) => markOf(play) === name).map(({ route }) => route))];
    return routes.map((route) => [name, route ? `\`${route}\`` : 'nothing', ...['FIN', 'RST'].map((ending) => cell(found(name, route, ending)))]);
  });
  return `## Clients that stay away, and the way back

[The gateway](gateway.md) ends a connection whose server is lost with 1011, cleanly. Before it stood there the client saw 1006. That is truer, and drives away clients that came back by themselves before:

| client | why it stays away | what brings it back |
| --- | --- | --- |
| graphql-ws | it takes 1011 for a fault that no retry mends | nothing is to be set: where the subprotocol is \`graphql-transport-ws\`, the gateway says 1014, which is as true |
| robust-websocket | it does not reconnect after 1000, 1008 and 1011 | \`upstream_lost_code = 1014\` |
| rxjs \`webSocket\` | any clean close completes it: there is nothing to retry | \`endings = "observe"\` |
| the page of Vite 5 | it gives up after any clean close; the newest Vite does not | \`endings = "observe"\` |

Each key stands in the \`[route]\` of these clients:

\`\`\`toml
[[route]]
name = "pages"
path = "/live"
upstream_lost_code = 1014      # robust-websocket

[[route]]
name = "vite"
endings = "observe"            # rxjs, Vite 5
\`\`\`

Measured through the gateway on ${date}, the server's connection cut by FIN and by RST while the server goes on:

${table(['client', 'set on the route', 'FIN', 'RST'], rows)}`;
};

/** What came of an observing gateway, counted. */
const observed = (clients) => {
  const plays = clients.flatMap(({ mark, endings, observed: { date: _, ...backs } }) =>
    Object.entries(backs).map(([ending, back]) => ({ mark, ending, same: back === endings[ending].back })));
  const differ = plays.filter(({ same }) => !same).map(({ mark, ending }) => `${mark} after ${ending}`);
  const endings = [...new Set(plays.map(({ ending }) => ending))].map((id) => (id.includes(',') ? `"${id}"` : id));
  const dates = [...new Set(clients.map(({ observed: { date } }) => date))].sort();
  return `## Through farewell, observing

A route with [\`endings = "observe"\`](gateway.md#observe-first) changes nothing on the wire. ${clients.length} rows were played through one as well, ${dates.length > 1 ? `from ${dates[0]} to ${dates.at(-1)}` : `on ${dates[0]}`}, after ${endings.join(', ')}: ${plays.length} plays. The client came back, or stayed away, as without a gateway in ${differ.length ? `all but ${differ.length}: ${list(differ)}` : 'each of them'}. \`cargo xtask clients --through target/debug/farewell --observing\` repeats it.`;
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

The server or proxy that ends a WebSocket chooses the close code, and with it whether the client comes back. This page says what ${new Set(clients.map((client) => client.name)).size} clients do by themselves: the real packages, used as their documentation's first reconnecting example does, ${dates.length > 1 ? `measured from ${dates[0]} to ${dates.at(-1)}` : `measured on ${dates[0]}`}. The same as data, with each attempt and note: [clients.json](clients.json). \`cargo xtask clients\` measures it again.

**✓ 1.0**: comes back by itself, and has its connection, its protocol's handshake included, 1.0 s after the ending. **✗**: stays away. A letter after a name is one of several ways to use the client: see [how each is used](#how-each-is-used).

## After a Close, and after a cut

The server says Close with the code and a short reason, waits for the answer, and ends TCP: ${names.map(name).join(', ')}. 1005 is a Close without a code. "2 s" has \`retry-after=2.00\` in the reason. FIN and RST end TCP without a Close, which a client reports as 1006. The server accepts again at once.

${grouped(clients, ['client', ...ended], ({ mark, endings }) => [mark, ...ended.map((ending) => cell(endings[ending]))])}

## When the handshake is refused

*lost*: an open connection is cut (FIN); then every HTTP request is answered with the status for ${data.refusedFor} s, and for longer until one attempt was refused; then the server accepts again. "2 s" has \`Retry-After: 2\`. *first*: the same from the client's first attempt on. In parentheses: how many attempts there were, the last one included.

${grouped(clients, ['client', ...refused, ...first], ({ mark, endings }) => [mark, ...[...refused, ...first].map((ending) => tried(endings[ending]))])}

## What follows from it

${facts(clients, refused, first)}

${[data.ways && ways(data.ways, clients), observed(clients.filter((client) => client.observed))].filter(Boolean).join('\n\n')}

## What the application is told

Where a client that comes back after a cut stays away after something else: what its application is told, or how its program ends. A client without a line tells its application no more than the WebSocket's own \`close\` event, or nothing. N stands for the code or the status.

${clients.filter(({ endings }) => endings.FIN.back).flatMap(notes).join('\n')}

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
- A client that has not come back is waited for as long as the last column says, ${data.refusedFor} s longer where handshakes are refused: 20 s, longer where its own delays are longer, less where it has no reconnecting or where it says that it gives up. A client that stays away without saying so is played twice. Seconds are of one play: most clients choose delays at random.
- A client that gives up after a number of attempts may do so within the ${data.refusedFor} s: rpc-websockets after 5 attempts 1 s apart. After a longer outage others do, too: sip.js after 3 attempts in 8 s, robust-websocket after 3 in 13 s, graphql-ws after 5.
- Clients of pages run in Node with as much of a browser as they ask for ([browser.mjs](../e2e/comeback/clients/browser.mjs)); their WebSocket is Node's \`ws\`, which reports codes and \`wasClean\` as browsers do. As a check, 13 of them (graphql-ws A, robust-websocket, reconnecting-websocket, sockette, rxjs B, pusher-js A, both of phoenix, centrifuge, @stomp/stompjs, mqtt, socket.io-client B, @rails/actioncable) were run by hand in Chromium 156 on 2026-11-30, after each Close, FIN, RST, and with 503 and 401: the same came back and stayed away in every case. After refusals Chromium itself delays attempts further.
- One difference between browsers is known: after RST, Firefox sends an \`error\` event before \`close\`, Chromium and \`ws\` do not. A client to which \`error\` means something else, such as graphql-ws A, may behave differently there; that was not measured.
- After a refused negotiation, signalrcore 1.0.2 stops in a background thread, by an \`AttributeError\` of its own that its application does not hear of.
- "Stays away" is what the library does. An application can do more: open a new client when it hears of the end.
- sip.js and gql come back in two steps: seconds include the wait before sip.js registers again, and before the loop around a subscription of gql tries again.
- Programs in Node are kept running, as a page is. Where one ends by an error that nothing catches, that is noted; the documentation's example does not catch it either.
- Vite's page asks over HTTP or WebSocket whether its server is back, then loads itself again. Here the page comes from the same server: where that answers with a status, the page that is loaded is the error page.

## What could not be measured

- Java-WebSocket is not in Debian 12. OkHttp is, but its WebSocket has no reconnecting.
- aiohttp and sockjs-client have none either, and their documentation shows none; their rows say what their applications hear.
- Libraries that only open connections, such as ws, tokio-tungstenite and gorilla, are left out: what comes back is the application.
- Behaviour that depends on a browser: going offline, hidden tabs, a page that is frozen.
`;
};
