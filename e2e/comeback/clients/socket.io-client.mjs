import { host, tell, way } from './start.mjs';
import { io } from 'socket.io-client';

const socket = io(`http://${host}`, way === 'websocket' ? { transports: ['websocket'] } : {});
socket.on('disconnect', (reason) => tell('disconnect:', reason));
