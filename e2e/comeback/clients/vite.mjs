// The page's script of a development server. What comes back is the page: it asks whether the
// server is there, then loads itself anew, script and all.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { host, over, way } from './browser.mjs';

globalThis.HTMLElement = class {};
const settings = {
  __BASE__: '/', __SERVER_HOST__: `${host}/`, __HMR_CONFIG_NAME__: 'vite.config.js', __HMR_PROTOCOL__: null,
  __HMR_HOSTNAME__: null, __HMR_PORT__: null, __HMR_BASE__: '/', __HMR_DIRECT_TARGET__: `${host}/`,
  __HMR_TIMEOUT__: 30000, __HMR_ENABLE_OVERLAY__: false, __WS_TOKEN__: 'token', __DEFINES__: {},
  __SERVER_FORWARD_CONSOLE__: false,
};
const file = createRequire(import.meta.url).resolve(`${way === '5' ? 'vite5' : 'vite'}/package.json`);
let script = await readFile(file.replace('package.json', 'dist/client/client.mjs'), 'utf8');
script = script.replace(/^import ['"]@vite\/env['"];$/m, '');
script = script.replaceAll('import.meta.url', JSON.stringify(`http://${host}/@vite/client`));
for (const [name, value] of Object.entries(settings)) script = script.replaceAll(name, JSON.stringify(value));

let loads = 0;
const load = () => import(`data:text/javascript,${encodeURIComponent(`${script}\n// ${(loads += 1)}`)}`);

location.reload = async () => {
  const { status, ok } = await fetch(`http://${host}/`);
  if (ok) await load();
  else over(`the page reloads and is answered ${status}: no script runs any more`);
};
globalThis.console.debug = () => {};
await load();
