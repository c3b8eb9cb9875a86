import { host } from './browser.mjs';
import * as Y from 'yjs';
import { WebsocketProvider } from 'y-websocket';

new WebsocketProvider(`ws://${host}`, 'my-roomname', new Y.Doc());
