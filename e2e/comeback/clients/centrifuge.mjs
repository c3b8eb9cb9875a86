import { host, tell } from './browser.mjs';
import { Centrifuge } from 'centrifuge';

const centrifuge = new Centrifuge(`ws://${host}/connection/websocket`);
centrifuge.on('disconnected', ({ code, reason }) => tell('disconnected:', code, reason));
centrifuge.connect();
