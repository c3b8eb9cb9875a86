// One play: a server on a port of its own that lets a client in, ends its connection as ordered,
// and sees whether the client comes back.
//
// It speaks HTTP and refuses; what a connection needs in order to count, its protocol decides:
// `serve(http, good)` is given an HTTP server that gets every request that is not refused, and
// calls `good(end)` when a client is through its handshake. `end` is how that connection ends:
// `close(code, reason)`, `socket`, `answer` (the code that the client answers a Close with).
// `attempts()`, where a protocol has it, says which requests are attempts; else each handshake is.

import http from 'node:http';
import { REFUSED_FOR } from './endings.mjs';

/** How long a connection is good before it ends, in seconds. */
const OPEN_FOR = 1;
/** A client that has no good connection by then is set up wrongly. */
const LONGEST_START = 15;

/** Whether a client that says it gives up does. */
const AFTER_GIVING_UP = 5;
/** A client's answer to the Close may come after its next connection. */
const LAST_WORD = 0.3;

const seconds = () => performance.now() / 1000;
const rounded = (value) => Math.round(value * 100) / 100;

export class Stage {
  #ending;
  #window;
  #inner = http.createServer();
  #outer = http.createServer();
  #sockets = new Set();
  #attempts = [];
  #answer = null;
  #isAttempt;
  #phase;
  #endedAt = null;
  #refused = 0;
  #timers = [];
  #settle;
  #result = new Promise((settle) => (this.#settle = settle));

  constructor(ending, protocol, window) {
    this.#ending = ending;
    this.#window = window;
    this.#isAttempt = protocol.attempts?.() ?? ((_request, isUpgrade) => isUpgrade);
    this.#phase = ending.kind === 'first' ? 'ended' : 'before';
    this.#outer.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
    });
    this.#outer.on('request', (request, response) => {
      const refusal = this.#refusal(request, false);
      if (refusal) response.writeHead(refusal.status, refusal.headers).end(refusal.body);
      else if (this.#inner.listenerCount('request')) this.#inner.emit('request', request, response);
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>page</title>');
    });
    this.#outer.on('upgrade', (request, socket, head) => {
      const refusal = this.#refusal(request, true);
      if (!refusal) return this.#inner.emit('upgrade', request, socket, head);
      const fields = Object.entries(refusal.headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${refusal.status} ${http.STATUS_CODES[refusal.status]}\r\n${fields.join('')}\r\n${refusal.body}`);
    });
    protocol.serve(this.#inner, (end) => this.#good(end));
  }

  /** Starts to listen; the port. */
  async listen() {
    await new Promise((ready) => this.#outer.listen(0, '127.0.0.1', ready));
    this.#after(LONGEST_START, () => {
      if (this.#endedAt === null) this.#finish({ error: 'no connection before the ending' });
    });
    return this.#outer.address().port;
  }

  /** What came of it. */
  get result() {
    return this.#result;
  }

  /** Whether the connection was ended, or the first attempt refused. */
  get isEnded() {
    return this.#endedAt !== null;
  }

  /** The client says that it does not try again. */
  clientGivesUp() {
    if (this.isEnded) this.#after(AFTER_GIVING_UP, () => this.#finish({ back: false, final: true }));
  }

  /** The client's program has ended: nothing more comes. */
  clientGone() {
    if (this.isEnded) this.#finish({ back: false, final: true });
    else this.#finish({ error: 'the program ended before the connection' });
  }

  close() {
    this.#timers.forEach(clearTimeout);
    this.#outer.close();
    this.#sockets.forEach((socket) => socket.destroy());
  }

  #after(delay, act) {
    this.#timers.push(setTimeout(act, delay * 1000));
  }

  #refusal(request, isUpgrade) {
    const { kind, status, retryAfter } = this.#ending;
    if (this.#phase !== 'ended') return null;
    const isAttempt = this.#isAttempt(request, isUpgrade);
    if (kind === 'first' && this.#endedAt === null) this.#ended();
    const now = seconds();
    if (isAttempt) this.#attempts.push(now - this.#endedAt);
    if (status === undefined) return null;
    if (this.#refused > 0 && now - this.#endedAt > REFUSED_FOR) return null;
    if (isAttempt) this.#refused += 1;
    const body = 'refused\n';
    const headers = { 'content-type': 'text/plain', 'content-length': body.length, connection: 'close' };
    if (retryAfter !== undefined) headers['retry-after'] = retryAfter;
    if (status === 401) headers['www-authenticate'] = 'Bearer';
    return { status, headers, body };
  }

  #good(end) {
    if (this.#phase === 'before') {
      this.#phase = 'open';
      this.#after(OPEN_FOR, () => this.#end(end));
    } else if (this.#phase === 'ended') {
      this.#finish({ back: true, seconds: rounded(seconds() - this.#endedAt) });
    }
  }

  #end(end) {
    if (end.socket.destroyed || end.socket.readableEnded) {
      return this.#finish({ error: 'the client ended the connection by itself' });
    }
    this.#ended();
    this.#phase = 'ended';
    const { kind, code, reason } = this.#ending;
    if (kind === 'close') {
      this.#answer = end.answer;
      end.close(code, reason);
    } else if (kind === 'rst') {
      end.socket.resetAndDestroy();
    } else {
      end.socket.end();
      this.#after(1, () => end.socket.destroy());
    }
  }

  #ended() {
    this.#endedAt = seconds();
    this.#after(this.#window, () => this.#finish({ back: false }));
  }

  async #finish(outcome) {
    // The first attempt of all is no attempt to come back.
    const firstAttempt = this.#attempts[this.#ending.kind === 'first' ? 1 : 0];
    const result = {
      ...outcome,
      firstAttempt: firstAttempt === undefined ? null : rounded(firstAttempt),
      attempts: this.#attempts.length,
    };
    const late = new Promise((settle) => this.#after(LAST_WORD, () => settle(null)));
    this.#settle({ ...result, answer: this.#answer && (await Promise.race([this.#answer, late])) });
  }
}
