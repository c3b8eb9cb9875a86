import { host, over } from './browser.mjs';
import * as library from 'home-assistant-js-websocket';

const { createConnection, createLongLivedTokenAuth } = library;
/** Its errors are numbers with names. */
const named = (error) => Object.entries(library).find(([name, value]) => name.startsWith('ERR_') && value === error)?.[0] ?? error;

const auth = createLongLivedTokenAuth(`http://${host}`, 'token');
try {
  const connection = await createConnection({ auth });
  connection.addEventListener('reconnect-error', (_connection, error) => over('gives up:', named(error)));
} catch (error) {
  over('connect fails:', named(error));
}
