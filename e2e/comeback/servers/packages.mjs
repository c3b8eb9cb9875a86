// Protocols whose server is a package of its own.

import { Hocuspocus } from '@hocuspocus/server';
import { initTRPC } from '@trpc/server';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { Aedes } from 'aedes';
import { Server as SocketIo } from 'socket.io';
import sockjs from 'sockjs';
import { createWebSocketStream } from 'ws';
import { accept, endOf } from './ws.mjs';

export const mqtt = {
  real: 'aedes',
  serve: async (http, good) => {
    const streams = new Map();
    const waiting = [];
    const handle = (broker, socket) => {
      const stream = createWebSocketStream(socket);
      stream.on('error', () => {});
      streams.set(broker.handle(stream), socket);
    };
    let ready;
    accept(http, (socket) => (ready ? handle(ready, socket) : waiting.push(socket)));
    const broker = await Aedes.createBroker();
    broker.on('clientReady', (client) => good(endOf(streams.get(client))));
    broker.on('clientError', () => {}).on('connectionError', () => {});
    ready = broker;
    waiting.splice(0).forEach((socket) => handle(broker, socket));
  },
};

/** An attempt is a handshake of its own, by whatever transport; the upgrade that follows is not. */
export const socketIo = {
  real: 'socket.io',
  attempts: () => (request) => !request.url.includes('&sid='),
  serve: (http, good) => {
    new SocketIo(http).on('connection', ({ conn }) => {
      const tell = () => good(endOf(conn.transport.socket));
      if (conn.transport.name === 'websocket') tell();
      else conn.once('upgrade', tell);
    });
  },
};

export const sockJs = {
  real: 'sockjs',
  attempts: () => (request, isUpgrade) => !isUpgrade && request.url.endsWith('/info'),
  serve: (http, good) => {
    const server = sockjs.createServer({ log: () => {} });
    server.on('connection', (connection) => {
      const { ws, connection: socket } = connection._session.recv;
      const answer = new Promise((answered) => ws.addEventListener('close', ({ code }) => answered(code)));
      good({ socket, answer, close: (code, reason) => ws._driver.close(reason, code) });
    });
    server.installHandlers(http, { prefix: '/echo' });
  },
};

export const hocuspocus = {
  real: '@hocuspocus/server',
  serve: (http, good) => {
    const server = new Hocuspocus({ quiet: true });
    accept(http, (socket, request) => {
      const connection = server.handleConnection(socket, request);
      socket.on('message', (data) => connection.handleMessage(new Uint8Array(data)));
      socket.on('close', (code, reason) => connection.handleClose({ code, reason: `${reason}` }));
      socket.once('message', () => good(endOf(socket)));
    });
  },
};

export const trpc = {
  real: '@trpc/server',
  serve: (http, good) => {
    const { router, procedure } = initTRPC.create();
    const endless = procedure.subscription(async function* () {
      yield 'hello';
      await new Promise(() => {});
    });
    const wss = accept(http, (socket, request) => {
      wss.emit('connection', socket, request);
      socket.once('message', () => good(endOf(socket)));
    });
    applyWSSHandler({ wss, router: router({ endless }), createContext: () => ({}) });
  },
};
