// A gateway between a client and the stage, for plays with `--through`.

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import { join } from 'node:path';

/** How long a gateway may take to listen, in seconds. */
const LONGEST_START = 10;

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.end());
    socket.on('close', (failed) => resolve(!failed)).on('error', () => {});
  });

/** Starts `farewell gate` before the port of a stage, its one route set up by these lines of TOML. */
export const between = async (farewell, route, stage) => {
  const directory = await mkdtemp(join(os.tmpdir(), 'comeback-'));
  const config = join(directory, 'farewell.toml');
  await writeFile(config, `[route]\n${route}\n`);
  const port = await freePort();
  const addresses = ['--listen', `127.0.0.1:${port}`, '--to', `ws://127.0.0.1:${stage}`];
  const gate = spawn(farewell, ['gate', ...addresses, '--ledger', 'none', '--config', config], { stdio: 'ignore' });
  const gone = new Promise((resolve) => gate.on('close', resolve));
  const until = performance.now() + LONGEST_START * 1000;
  while (!(await accepts(port))) {
    if (gate.exitCode !== null || performance.now() > until) throw new Error(`the gateway does not start with ${route}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const close = async () => {
    gate.kill('SIGKILL');
    await gone;
    await rm(directory, { recursive: true });
  };
  return { port, close };
};

/** What is set on a route, and for which clients: the ways back of those that 1011 drives away, or any clean
 * close. Nothing is set where the gateway does it by itself. */
export const WAYS = [
  { name: 'graphql-ws', route: '' },
  { name: 'graphql-ws', way: 'retry', route: '' },
  { name: 'robust-websocket', route: 'upstream_lost_code = 1014' },
  { name: 'rxjs', way: 'retry', route: 'endings = "observe"' },
  { name: 'vite', way: '5', route: 'endings = "observe"' },
];

/** How the server ends the connection of a client that is to come back: both are a lost server to the gateway. */
export const CUTS = ['FIN', 'RST'];

/** The endings that an observing gateway is put through: each kind, and each that clients treat by itself. */
export const OBSERVED = ['1000', '1001', '1005', '1011', '1012', '4000', 'FIN', 'RST', 'lost, 401', 'lost, 503', 'first, 401', 'first, 503'];
