import { host, tell } from './start.mjs';
import SockJS from 'sockjs-client';

const sock = new SockJS(`http://${host}/echo`);
sock.onclose = ({ code }) => tell('close:', code);
