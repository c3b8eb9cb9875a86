// The connection of its page's script, without the logger, the overlay and the reloading: two of
// its files put together as webpack would.

import { readFile } from 'node:fs/promises';
import { url } from './browser.mjs';

const client = new URL('../node_modules/webpack-dev-server/client/', import.meta.url);
const read = async (file) => (await readFile(new URL(file, client), 'utf8')).replace(/^import .*$/gm, '');
const script = [
  'const log = { info() {}, error() {} };',
  (await read('clients/WebSocketClient.js')).replace(/^export .*$/m, ''),
  await read('socket.js'),
].join('\n');
const { default: socket } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

const ignore = new Proxy({}, { get: () => () => {} });
socket(url, ignore, 10);
