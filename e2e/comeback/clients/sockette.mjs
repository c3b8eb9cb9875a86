import { tell, url } from './browser.mjs';
import Sockette from 'sockette';

new Sockette(url, {
  timeout: 5e3,
  maxAttempts: 10,
  onmaximum: () => tell('stops attempting'),
});
