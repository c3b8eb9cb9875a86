import { over, url } from './browser.mjs';
import { wsconnect } from '@nats-io/nats-core';

try {
  const connection = await wsconnect({ servers: url });
  connection.closed().then((error) => over('closed:', error?.message ?? 'no error'));
} catch (error) {
  over('connect fails:', error);
}
