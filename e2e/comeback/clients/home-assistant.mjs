import { host, tell } from './browser.mjs';
import { createConnection, createLongLivedTokenAuth } from 'home-assistant-js-websocket';

const auth = createLongLivedTokenAuth(`http://${host}`, 'token');
try {
  const connection = await createConnection({ auth });
  connection.addEventListener('reconnect-error', (_connection, error) => tell('gives up, error', error));
} catch (error) {
  tell('connect fails, error', error);
}
