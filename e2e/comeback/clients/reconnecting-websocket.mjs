import { url } from './browser.mjs';
import reconnecting from 'reconnecting-websocket';

const ReconnectingWebSocket = reconnecting.default ?? reconnecting;
const rws = new ReconnectingWebSocket(url);
rws.addEventListener('open', () => rws.send('hello!'));
