import { host, over } from './start.mjs';
import SockJS from 'sockjs-client';

const sock = new SockJS(`http://${host}/echo`);
sock.onclose = ({ code }) => over('close:', code);
