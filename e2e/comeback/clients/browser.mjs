// As much of a browser as the clients of pages ask for. The WebSocket is Node's `ws`, which
// reports codes as a browser does, but throws where nobody listens to errors.

import WS from 'ws';

export * from './start.mjs';
import { host } from './start.mjs';

class BrowserSocket extends WS {
  constructor(address, protocols) {
    super(address, protocols);
    this.on('error', () => {});
  }
}

class Store {
  #items = new Map();
  getItem = (key) => this.#items.get(key) ?? null;
  setItem = (key, value) => void this.#items.set(key, `${value}`);
  removeItem = (key) => void this.#items.delete(key);
}

class Element extends EventTarget {
  style = {};
  setAttribute() {}
  appendChild() {}
  querySelector = () => null;
  querySelectorAll = () => [];
}

const events = new EventTarget();
const location = new URL(`http://${host}/`);
const page = new Element();
Object.assign(page, {
  location,
  visibilityState: 'visible',
  hidden: false,
  head: new Element(),
  body: new Element(),
  createElement: () => new Element(),
  createDocumentFragment: () => new Element(),
});

const globals = {
  WebSocket: BrowserSocket,
  window: globalThis,
  self: globalThis,
  document: page,
  navigator: { onLine: true, userAgent: 'Mozilla/5.0' },
  location,
  localStorage: new Store(),
  sessionStorage: new Store(),
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
};
for (const [name, value] of Object.entries(globals)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
