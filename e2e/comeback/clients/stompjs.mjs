import { url } from './browser.mjs';
import { Client } from '@stomp/stompjs';

const client = new Client({
  brokerURL: url,
  connectHeaders: { login: 'guest', passcode: 'guest' },
  onConnect: () => client.subscribe('/topic/test01', () => {}),
});
client.activate();
