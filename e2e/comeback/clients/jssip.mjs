import { url } from './browser.mjs';
import JsSIP from 'jssip';

const socket = new JsSIP.WebSocketInterface(url);
const agent = new JsSIP.UA({ sockets: [socket], uri: 'sip:alice@example.com', password: 'superpassword' });
agent.start();
