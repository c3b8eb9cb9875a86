// A server on ws, after the examples of its README: the echo, and with --broadcast
// the broadcast to all connected clients, including itself.
//
//     node server.mjs [--listen ADDR] [--compression [--level N]] [--broadcast]
//                     [--tls-cert FILE --tls-key FILE]

import { readFileSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer as createTls } from 'node:https';
import { parseArgs } from 'node:util';
import WebSocket, { WebSocketServer } from 'ws';

const { values } = parseArgs({
  options: {
    listen: { type: 'string', default: '127.0.0.1:0' },
    compression: { type: 'boolean', default: false },
    level: { type: 'string' },
    broadcast: { type: 'boolean', default: false },
    'tls-cert': { type: 'string' },
    'tls-key': { type: 'string' },
  },
});
const [host, port] = values.listen.split(':');

let perMessageDeflate = values.compression;
if (values.compression && values.level) {
  perMessageDeflate = { zlibDeflateOptions: { level: Number(values.level) } };
}

const http = values['tls-cert']
  ? createTls({ cert: readFileSync(values['tls-cert']), key: readFileSync(values['tls-key']) })
  : createPlain();
const server = new WebSocketServer({ server: http, perMessageDeflate });

http.on('listening', () => {
  const { address, port } = http.address();
  console.log(`listening on ${address}:${port}`);
});

server.on('connection', (socket) => {
  // Without a listener an error would end the process.
  socket.on('error', () => {});
  socket.on('message', (data, isBinary) => {
    if (!values.broadcast) {
      socket.send(data, { binary: isBinary });
      return;
    }
    for (const client of server.clients) {
      if (client.readyState === WebSocket.OPEN) {
        client.send(data, { binary: isBinary });
      }
    }
  });
});

http.listen(Number(port), host);
