// What the protocols that stand on Node's `ws` have in common.

import { WebSocketServer } from 'ws';

/** How a connection of `ws` ends. */
export const endOf = (socket) => ({
  socket: socket._socket,
  close: (code, reason) => socket.close(code, reason),
  answer: new Promise((answered) => socket.on('close', answered)),
});

/** Accepts WebSockets, with the first subprotocol offered; `talk(socket, request)` for each. */
export const accept = (http, talk) => {
  const server = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) => {
    server.handleUpgrade(request, socket, head, (accepted) => {
      accepted.on('error', () => {});
      talk(accepted, request);
    });
  });
  return server;
};

/** A protocol of a few scripted messages: `talk(socket, ready)` calls `ready` when the client is in. */
export const scripted = (talk) => ({
  serve: (http, good) => accept(http, (socket, request) => talk(socket, () => good(endOf(socket)), request)),
});
