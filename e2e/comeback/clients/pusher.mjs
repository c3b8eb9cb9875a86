import { createRequire } from 'node:module';
import { host, tell } from './start.mjs';

const require = createRequire(import.meta.url);
const [wsHost, wsPort] = host.split(':');
let Pusher;
if (process.argv[3] === 'node') {
  Pusher = require('pusher-js');
} else {
  await import('./browser.mjs');
  Pusher = require('pusher-js/dist/web/pusher.js');
}
const pusher = new Pusher('key', {
  wsHost, wsPort, cluster: '', forceTLS: false, enableStats: false, enabledTransports: ['ws', 'wss'],
});
pusher.subscribe('my-channel');
pusher.connection.bind('state_change', ({ current }) => {
  if (['failed', 'disconnected', 'unavailable'].includes(current)) tell('state:', current);
});
