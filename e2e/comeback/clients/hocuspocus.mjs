import { url } from './browser.mjs';
import * as Y from 'yjs';
import { HocuspocusProvider } from '@hocuspocus/provider';

new HocuspocusProvider({ url, name: 'example-document', document: new Y.Doc() });
