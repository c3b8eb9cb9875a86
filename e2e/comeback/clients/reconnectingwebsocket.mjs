import { createRequire } from 'node:module';
import { url } from './browser.mjs';

// The old way to make an event, which names it afterwards.
class NamedLater extends Event {
  #name = '';
  get type() {
    return this.#name;
  }
  initCustomEvent(name) {
    this.#name = name;
  }
}
document.createEvent = () => new NamedLater('later');

const ReconnectingWebSocket = createRequire(import.meta.url)('reconnectingwebsocket');
new ReconnectingWebSocket(url);
