import { host, way } from './browser.mjs';

const { Socket } = await import(way === '1.7' ? 'phoenix17' : 'phoenix');
const socket = new Socket(`ws://${host}/socket`, { params: { userToken: '123' } });
socket.connect();
socket.channel('room:123', {}).join();
