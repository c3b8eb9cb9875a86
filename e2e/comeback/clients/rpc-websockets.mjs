import { over, tell, url } from './start.mjs';
import { Client } from 'rpc-websockets';

const ws = new Client(url);
ws.on('error', ({ message }) => tell('error:', message));
ws.on('max_reconnects_reached', () => over('stops attempting'));
