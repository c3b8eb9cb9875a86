// Protocols whose server side is a few scripted messages: as much as a client needs to count
// itself connected, and no more.

import { scripted } from './ws.mjs';

const json = (socket, value) => socket.send(JSON.stringify(value));
const onJson = (socket, act) => socket.on('message', (data) => act(JSON.parse(data)));

/** A connection is good as soon as it is open. */
export const plain = scripted((_socket, ready) => ready());

/** The subprotocol `vite-hmr`; `vite-ping` is how the page asks whether the server is back. */
export const vite = scripted((socket, ready) => {
  if (socket.protocol !== 'vite-hmr') return;
  json(socket, { type: 'connected' });
  ready();
});

export const phoenix = scripted((socket, ready) => {
  onJson(socket, (message) => {
    const [join, ref, topic, event] = Array.isArray(message)
      ? message
      : [message.join_ref, message.ref, message.topic, message.event];
    const reply = { status: 'ok', response: {} };
    if (Array.isArray(message)) json(socket, [join, ref, topic, 'phx_reply', reply]);
    else json(socket, { topic, event: 'phx_reply', payload: reply, ref, join_ref: join });
    if (event === 'phx_join') ready();
  });
});

export const actioncable = scripted((socket, ready) => {
  json(socket, { type: 'welcome' });
  const pings = setInterval(() => json(socket, { type: 'ping', message: Math.floor(Date.now() / 1000) }), 3000);
  socket.on('close', () => clearInterval(pings));
  onJson(socket, ({ command, identifier }) => {
    if (command !== 'subscribe') return;
    json(socket, { type: 'confirm_subscription', identifier });
    ready();
  });
});

const RECORD = '\u001e';

/** An attempt is a negotiation, or a handshake without one. */
export const signalr = {
  attempts: () => {
    let negotiated = false;
    return (_request, isUpgrade) => {
      const isAttempt = !isUpgrade || !negotiated;
      negotiated = !isUpgrade;
      return isAttempt;
    };
  },
  serve: (http, good) => {
    http.on('request', (request, response) => {
      if (!request.url.includes('/negotiate')) return response.writeHead(404).end();
      const transports = [{ transport: 'WebSockets', transferFormats: ['Text', 'Binary'] }];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({
        negotiateVersion: 1, connectionId: 'a', connectionToken: 'a', availableTransports: transports,
      }));
    });
    scripted((socket, ready) => {
      let shaken = false;
      socket.on('message', () => {
        socket.send(`${shaken ? '{"type":6}' : '{}'}${RECORD}`);
        if (!shaken) ready();
        shaken = true;
      });
    }).serve(http, good);
  },
};

export const centrifugo = scripted((socket, ready) => {
  onJson(socket, ({ id, connect }) => {
    if (!connect) return;
    json(socket, { id, connect: { client: 'a', version: 'scripted', ping: 25, pong: true } });
    ready();
  });
});

export const pusher = scripted((socket, ready) => {
  const data = JSON.stringify({ socket_id: '1.1', activity_timeout: 120 });
  json(socket, { event: 'pusher:connection_established', data });
  onJson(socket, ({ event, data }) => {
    if (event === 'pusher:ping') json(socket, { event: 'pusher:pong', data: {} });
    if (event !== 'pusher:subscribe') return;
    json(socket, { event: 'pusher_internal:subscription_succeeded', channel: data.channel, data: '{}' });
    ready();
  });
});

/** y-protocols: an empty document. Sync step 1 of the client is answered with step 2. */
export const yjs = scripted((socket, ready) => {
  socket.send(Buffer.from([0, 0, 1, 0]));
  socket.on('message', (data) => {
    if (data[0] !== 0 || data[1] !== 0) return;
    socket.send(Buffer.from([0, 1, 2, 0, 0]));
    ready();
  });
});

export const stomp = scripted((socket, ready) => {
  socket.on('message', (data) => {
    if (!/^(CONNECT|STOMP)\n/.test(data)) return;
    socket.send('CONNECTED\nversion:1.2\nheart-beat:0,0\n\n\0');
    ready();
  });
});

export const nats = scripted((socket, ready) => {
  const info = { server_id: 'a', server_name: 'a', version: '2.11.0', proto: 1, headers: true, max_payload: 1048576 };
  socket.send(Buffer.from(`INFO ${JSON.stringify(info)}\r\n`));
  socket.on('message', (data) => {
    if (!/(^|\r\n)PING\r\n/.test(data)) return;
    socket.send(Buffer.from('PONG\r\n'));
    ready();
  });
});

/** Registers a user agent; the Contact is given back, as RFC 3261 asks. */
export const sip = scripted((socket, ready) => {
  socket.on('message', (data) => {
    const [head] = data.toString().split('\r\n\r\n');
    const [line, ...fields] = head.split('\r\n');
    if (!line.startsWith('REGISTER')) return;
    const kept = fields.filter((field) => /^(via|from|call-id|cseq|contact|expires|to):/i.test(field));
    const tagged = kept.map((field) => (/^to:/i.test(field) ? `${field};tag=a` : field));
    socket.send(['SIP/2.0 200 OK', ...tagged, 'Content-Length: 0', '', ''].join('\r\n'));
    ready();
  });
});

export const homeassistant = scripted((socket, ready) => {
  json(socket, { type: 'auth_required', ha_version: '2026.11.0' });
  onJson(socket, ({ type, id }) => {
    if (type === 'auth') {
      json(socket, { type: 'auth_ok', ha_version: '2026.11.0' });
      ready();
    } else {
      json(socket, { id, type: 'result', success: true, result: null });
    }
  });
});

export const wamp = scripted((socket, ready) => {
  onJson(socket, ([type]) => {
    if (type !== 1) return;
    json(socket, [2, 1, { roles: { broker: {}, dealer: {} } }]);
    ready();
  });
});
