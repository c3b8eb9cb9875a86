// node run.mjs [--ending ID]... [NAME]...   (through `cargo xtask clients`)
// node run.mjs --through FAREWELL --observing [--ending ID]... [NAME]...
// node run.mjs --through FAREWELL --ways
//
// Plays every client, or those named, with every ending, many at once, into docs/clients.json and
// docs/clients.md. With `--ending` it only prints what came of these; with `--report` it plays
// nothing and writes the page anew. `--through` puts a gateway between: one that only observes, and
// what came is compared with what came without; or one for each way back of `through.mjs`.

import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import { resolve as resolved } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { CLIENTS } from './clients.mjs';
import { ENDINGS, REFUSED_FOR } from './endings.mjs';
import { page } from './page.mjs';
import { SERVERS } from './servers/index.mjs';
import { Stage } from './stage.mjs';
import { between, CUTS, OBSERVED, WAYS } from './through.mjs';

/** This process is one more. */
const PROCESSES = 11;

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const TARGET = path('../../target');
const PYTHON = `${TARGET}/clients/venv/bin/python`;
const DATA = path('../../docs/clients.json');
const PAGE = path('../../docs/clients.md');

const command = (client, port) => {
  const way = client.way ? [client.way] : [];
  if (client.language === 'Python') return [PYTHON, '-u', path(`clients/${client.program}`), port, ...way];
  if (client.language === 'Rust') return [`${TARGET}/debug/examples/${client.program}`, `ws://127.0.0.1:${port}/`];
  return [process.execPath, path(`clients/${client.program}`), port, ...way];
};

const versionOf = async (name) => {
  const text = await readFile(path(`node_modules/${name}/package.json`), 'utf8');
  return JSON.parse(text).version;
};

const versionOfClient = async ({ language, package: name }) => {
  if (language === 'JavaScript') return versionOf(name);
  if (language === 'Python') {
    const pins = await readFile(path('requirements.txt'), 'utf8');
    return pins.match(new RegExp(`^${name}==(.+)$`, 'mi'))[1];
  }
  const manifest = await readFile(path('../../Cargo.toml'), 'utf8');
  return manifest.match(/^version = "(.+)"$/m)[1];
};

/** A line for each ending, so that a change of one is seen as one. */
const written = (data) =>
  `${JSON.stringify(data, null, 1).replace(/\{\n\s+"(back"|id"|name"|date"|\d+": (true|false))[^]*?\n\s*\}/g, (object) => object.replace(/\n\s+/g, ' '))}\n`;

/** The lines of a stream, each handed on when it is whole. */
const onLines = (stream, act) => {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    lines.forEach(act);
  });
};

const shortened = (text) => {
  const line = text.replace(/127\.0\.0\.1:\d+/g, 'HOST').replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

const play = async (client, ending, gate) => {
  const longer = ending.kind === 'close' || ending.kind === 'fin' || ending.kind === 'rst' ? 0 : REFUSED_FOR;
  const stage = new Stage(ending, SERVERS[client.server], client.window + longer);
  const behind = await stage.listen();
  const { port, close } = gate ? await between(gate.farewell, gate.route, behind) : { port: behind, close: () => {} };
  const [program, ...args] = command(client, `${port}`);
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const notes = new Set();
  const complaints = [];
  onLines(child.stdout, (line) => {
    if (!stage.isEnded) return;
    if (line.startsWith('{"tell"')) notes.add(shortened(JSON.parse(line).tell));
    const isOurs = line.startsWith('ended: ');
    if (!isOurs && !line.startsWith('{"over"')) return;
    notes.add(shortened(isOurs ? line : JSON.parse(line).over));
    stage.clientGivesUp();
  });
  onLines(child.stderr, (line) => line.trim() && complaints.push(line));
  const gone = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  child.on('error', (error) => complaints.push(error.message));
  child.stdin.on('error', () => {});
  gone.then(({ code }) => {
    if (code) {
      const errors = complaints.filter((line) => /error|exception/i.test(line) && !/^\s+at /.test(line));
      notes.add(shortened(`the program ends: ${errors.at(-1) ?? complaints.at(-1) ?? `exit code ${code}`}`));
    } else if (code === 0) {
      notes.add('the program ends');
    }
    stage.clientGone();
  });

  const result = await stage.result;
  const note = [...notes].slice(0, 3).join('; ');
  child.kill('SIGKILL');
  await gone;
  stage.close();
  await close();
  if (result.error) return { ...result, note: [note, ...complaints.slice(-3)].join(' | ') };
  return { ...result, note };
};

/** Plays it again where nothing but silence says that the client stays away, or where it went wrong. */
const playForSure = async (client, ending, gate) => {
  const { final, ...result } = await play(client, ending, gate);
  if (!result.error && (result.back || final || client.window <= 6)) return result;
  const { final: _, ...second } = await play(client, ending, gate);
  if (result.error || second.error || second.back === result.back) return second;
  return { ...second, note: `stayed away in one of two plays; ${second.note}` };
};

const titled = (client) => client.title ?? client.name;
const key = ({ name, usage }) => `${name}\n${usage}`;
const keyOf = (client) => key({ name: titled(client), usage: client.usage });
const today = () => new Date().toISOString().slice(0, 10);

/** Plays them all, the longest first so that nobody waits for one client at the end; what failed. */
const playAll = async (plays, processes) => {
  const ordered = [...plays].sort((one, other) => other.client.window - one.client.window);
  const failed = [];
  const started = performance.now();
  const worker = async () => {
    while (ordered.length) {
      const each = ordered.shift();
      const { client, ending, gate } = each;
      const result = await playForSure(client, ending, gate).catch((error) => ({ error: error.message, attempts: 0 }));
      const who = `${titled(client)}${client.way ? ` (${client.way})` : ''}`;
      if (result.error) failed.push(`${who}, ${ending.id}: ${result.error}: ${result.note}`);
      each.result = result;
      const outcome = result.error ?? (result.back ? `back after ${result.seconds} s` : 'stays away');
      console.log(`${who}, ${ending.id}: ${outcome}, ${result.attempts} attempts, answer ${result.answer}; ${result.note}`);
    }
  };
  await Promise.all(Array.from({ length: processes }, worker));
  console.log(`${plays.length} plays in ${Math.round((performance.now() - started) / 1000)} s`);
  return failed;
};

const write = async (data) => {
  await writeFile(DATA, written(data));
  await writeFile(PAGE, page(data));
};

/** Plays clients straight; their new rows. */
const rows = (clients, plays) =>
  Promise.all(clients.map(async (client) => {
    const { real } = SERVERS[client.server];
    return {
      group: client.group,
      name: titled(client),
      language: client.language,
      version: await versionOfClient(client),
      usage: client.usage,
      source: client.source,
      server: real ? `real: ${real} ${await versionOf(real)}` : 'scripted',
      window: client.window,
      date: today(),
      endings: Object.fromEntries(plays.filter((each) => each.client === client).map(({ ending, result }) => [ending.id, result])),
    };
  }));

/** Notes what came of plays through an observing gateway beside what came straight; each that differs. */
const compared = (plays, before) =>
  plays.flatMap(({ client, ending, result }) => {
    const row = before.clients.find((each) => key(each) === keyOf(client));
    if (!row) return [`${titled(client)}: not played straight yet`];
    if (result.error) return [];
    row.observed = { ...row.observed, date: today(), [ending.id]: result.back };
    return row.endings[ending.id].back === result.back ? [] : [`${titled(client)} (${client.usage}), ${ending.id}: not as without a gateway`];
  });

const main = async () => {
  os.setPriority(10);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ending: { type: 'string', multiple: true },
      report: { type: 'boolean' },
      through: { type: 'string' },
      observing: { type: 'boolean' },
      ways: { type: 'boolean' },
    },
  });
  const before = await readFile(DATA, 'utf8').then(JSON.parse, () => ({ clients: [] }));
  if (values.report) return write(before);

  const unknown = positionals.filter((name) => !CLIENTS.some((client) => client.name === name));
  if (unknown.length) throw new Error(`no such client: ${unknown.join(', ')}; they are ${[...new Set(CLIENTS.map(({ name }) => name))].join(', ')}`);
  const clients = CLIENTS.filter(({ name }) => !positionals.length || positionals.includes(name));
  const farewell = values.through && resolved(path('../..'), values.through);
  const ids = values.ending ?? (values.observing ? OBSERVED : ENDINGS.map(({ id }) => id));
  const endings = ENDINGS.filter(({ id }) => ids.includes(id));
  let failed;

  if (values.ways) {
    const plays = WAYS.flatMap(({ name, way, route }) => {
      const client = CLIENTS.find((each) => each.name === name && each.way === way);
      const cuts = ENDINGS.filter(({ id }) => CUTS.includes(id));
      return [...new Set(['', route])].flatMap((set) => cuts.map((ending) => ({ client, ending, gate: { farewell, route: set } })));
    });
    failed = await playAll(plays, PROCESSES);
    const ways = plays.map(({ client, ending, gate, result }) => ({
      name: titled(client), usage: client.usage, ending: ending.id, route: gate.route, back: result.back, seconds: result.seconds ?? null,
    }));
    if (!failed.length) await write({ ...before, ways: { plays: ways, date: today() } });
  } else if (values.observing) {
    const gate = { farewell, route: 'endings = "observe"' };
    const plays = clients.flatMap((client) => endings.map((ending) => ({ client, ending, gate })));
    // Each play has a gateway beside its client.
    failed = await playAll(plays, Math.ceil(PROCESSES / 2));
    failed.push(...compared(plays, before));
    await write(before);
  } else {
    const plays = clients.flatMap((client) => endings.map((ending) => ({ client, ending })));
    failed = await playAll(plays, PROCESSES);
    if (!values.ending && !failed.length) {
      const known = new Map([...before.clients, ...(await rows(clients, plays))].map((entry) => [key(entry), entry]));
      await write({ ...before, endings: ENDINGS, refusedFor: REFUSED_FOR, clients: CLIENTS.map((client) => known.get(keyOf(client))).filter(Boolean) });
    }
  }
  if (failed.length) {
    console.error(failed.join('\n'));
    process.exitCode = 1;
  }
};

await main();
process.exit();
