import { over, tell, url } from './browser.mjs';
import { Web } from 'sip.js';

const user = new Web.SimpleUser(url, { aor: 'sip:alice@example.com', userAgentOptions: { logLevel: 'error' } });
user.delegate = { onServerDisconnect: (error) => tell('disconnected:', error?.message ?? 'no error') };
user.connect().then(() => user.register()).catch((error) => over('connect fails:', error));
