// An echo server on ws, after the example of its README.
//
//     node server.mjs [--listen ADDR] [--compression]

import { parseArgs } from 'node:util';
import { WebSocketServer } from 'ws';

const { values } = parseArgs({
  options: {
    listen: { type: 'string', default: '127.0.0.1:0' },
    compression: { type: 'boolean', default: false },
  },
});
const [host, port] = values.listen.split(':');

const server = new WebSocketServer({
  host,
  port: Number(port),
  perMessageDeflate: values.compression,
});

server.on('listening', () => {
  const { address, port } = server.address();
  console.log(`listening on ${address}:${port}`);
});

server.on('connection', (socket) => {
  // Without a listener an error would end the process.
  socket.on('error', () => {});
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
});
