import { over, url } from './browser.mjs';
import Sockette from 'sockette';

new Sockette(url, {
  timeout: 5e3,
  maxAttempts: 10,
  onmaximum: () => over('stops attempting'),
});
