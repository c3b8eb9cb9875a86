// A client on ws, which asks a suite for its cases and sends back what comes.
//
//     node client.mjs URL [--agent NAME]

import { parseArgs } from 'node:util';
import WebSocket from 'ws';

// A case that hangs fails in the suite's report; it must not hang the run.
const LONGEST_MS = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { agent: { type: 'string', default: 'ws' } },
});
const [url] = positionals;
if (!url?.startsWith('ws://')) {
  console.error('usage: node client.mjs URL [--agent NAME]');
  process.exit(2);
}
const base = url.replace(/\/$/, '');
const agent = encodeURIComponent(values.agent);

// Resolves when the connection has ended, with the first message. How it ended
// is the suite's to judge.
function converse(path, onMessage) {
  return new Promise((resolve) => {
    const socket = new WebSocket(base + path, { perMessageDeflate: false });
    const timer = setTimeout(() => {
      console.error(`${path}: no end within ${LONGEST_MS} ms`);
      socket.terminate();
    }, LONGEST_MS);
    let first;
    socket.on('error', (error) => console.error(`${path}: ${error.message}`));
    socket.on('message', (data, isBinary) => {
      first ??= data;
      onMessage(socket, data, isBinary);
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(first);
    });
  });
}

const echo = (socket, data, isBinary) => socket.send(data, { binary: isBinary });

const answer = await converse('/getCaseCount', (socket) => socket.close(1000));
const count = Number.parseInt(answer ?? '', 10);
if (!Number.isInteger(count)) {
  console.error(`${url} did not say how many cases there are`);
  process.exit(1);
}
for (let number = 1; number <= count; number++) {
  await converse(`/runCase?case=${number}&agent=${agent}`, echo);
}
await converse(`/updateReports?agent=${agent}`, echo);
