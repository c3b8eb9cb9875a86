import { tell, url } from './start.mjs';
import { Client } from 'rpc-websockets';

const ws = new Client(url);
ws.on('error', (error) => tell('error:', error));
ws.on('max_reconnects_reached', () => tell('stops attempting'));
