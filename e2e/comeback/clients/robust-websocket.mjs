import { url } from './browser.mjs';

const { default: RobustWebSocket } = await import('robust-websocket');
const ws = new RobustWebSocket(url);
ws.addEventListener('open', () => ws.send('Hello!'));
