import { tell, url } from './browser.mjs';
import { wsconnect } from '@nats-io/nats-core';

try {
  const connection = await wsconnect({ servers: url });
  connection.closed().then((error) => tell('closed:', error?.message ?? 'no error'));
} catch (error) {
  tell('connect fails:', error);
}
