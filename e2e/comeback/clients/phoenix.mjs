import { host } from './browser.mjs';
import { Socket } from 'phoenix';

const socket = new Socket(`ws://${host}/socket`, { params: { userToken: '123' } });
socket.connect();
socket.channel('room:123', {}).join();
