import { url } from './browser.mjs';
import { WebSocket } from 'partysocket';

const ws = new WebSocket(url);
ws.addEventListener('open', () => ws.send('hello!'));
