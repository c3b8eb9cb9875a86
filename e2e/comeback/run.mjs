// node run.mjs [--ending ID]... [NAME]...   (through `cargo xtask clients`)
//
// Plays every client, or those named, with every ending, many at once, into docs/clients.json and
// docs/clients.md. With `--ending` it only prints what came of these; with `--report` it plays
// nothing and writes the page anew.

import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { CLIENTS } from './clients.mjs';
import { ENDINGS, REFUSED_FOR } from './endings.mjs';
import { page } from './page.mjs';
import { SERVERS } from './servers/index.mjs';
import { Stage } from './stage.mjs';

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
  `${JSON.stringify(data, null, 1).replace(/\{\n\s+"(back|id)"[^}]*\}/g, (object) => object.replace(/\n\s+/g, ' '))}\n`;

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

const play = async (client, ending) => {
  const longer = ending.kind === 'close' || ending.kind === 'fin' || ending.kind === 'rst' ? 0 : REFUSED_FOR;
  const stage = new Stage(ending, SERVERS[client.server], client.window + longer);
  const port = await stage.listen();
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
  if (result.error) return { ...result, note: [note, ...complaints.slice(-3)].join(' | ') };
  return { ...result, note };
};

/** Plays it again where nothing but silence says that the client stays away, or where it went wrong. */
const playForSure = async (client, ending) => {
  const { final, ...result } = await play(client, ending);
  if (!result.error && (result.back || final || client.window <= 6)) return result;
  const { final: _, ...second } = await play(client, ending);
  if (result.error || second.error || second.back === result.back) return second;
  return { ...second, note: `stayed away in one of two plays; ${second.note}` };
};

const main = async () => {
  os.setPriority(10);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ending: { type: 'string', multiple: true }, report: { type: 'boolean' } },
  });
  const before = await readFile(DATA, 'utf8').then(JSON.parse, () => ({ clients: [] }));
  if (values.report) {
    await writeFile(DATA, written(before));
    return writeFile(PAGE, page(before));
  }

  const unknown = positionals.filter((name) => !CLIENTS.some((client) => client.name === name));
  if (unknown.length) throw new Error(`no such client: ${unknown.join(', ')}; they are ${[...new Set(CLIENTS.map(({ name }) => name))].join(', ')}`);
  const clients = CLIENTS.filter(({ name }) => !positionals.length || positionals.includes(name));
  const endings = ENDINGS.filter(({ id }) => !values.ending || values.ending.includes(id));

  // The longest first, so that nobody waits for one client at the end.
  const plays = clients.flatMap((client) => endings.map((ending) => ({ client, ending })));
  plays.sort((one, other) => other.client.window - one.client.window);
  const results = new Map(clients.map((client) => [client, {}]));
  const failed = [];
  const started = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < plays.length) {
      const { client, ending } = plays[next++];
      const result = await playForSure(client, ending);
      const who = `${client.title ?? client.name}${client.way ? ` (${client.way})` : ''}`;
      if (result.error) failed.push(`${who}, ${ending.id}: ${result.error}: ${result.note}`);
      results.get(client)[ending.id] = result;
      const outcome = result.error ?? (result.back ? `back after ${result.seconds} s` : 'stays away');
      console.log(`${who}, ${ending.id}: ${outcome}, ${result.attempts} attempts, answer ${result.answer}; ${result.note}`);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, worker));
  console.log(`${plays.length} plays in ${Math.round((performance.now() - started) / 1000)} s`);

  if (!values.ending && !failed.length) {
    const date = new Date().toISOString().slice(0, 10);
    const fresh = await Promise.all(clients.map(async (client) => {
      const { real } = SERVERS[client.server];
      return {
        group: client.group,
        name: client.title ?? client.name,
        language: client.language,
        version: await versionOfClient(client),
        usage: client.usage,
        source: client.source,
        server: real ? `real: ${real} ${await versionOf(real)}` : 'scripted',
        window: client.window,
        date,
        endings: Object.fromEntries(endings.map(({ id }) => [id, results.get(client)[id]])),
      };
    }));
    const key = ({ name, usage }) => `${name}\n${usage}`;
    const known = new Map([...before.clients, ...fresh].map((entry) => [key(entry), entry]));
    const order = CLIENTS.map((client) => key({ name: client.title ?? client.name, usage: client.usage }));
    const data = { endings: ENDINGS, refusedFor: REFUSED_FOR, clients: order.map((each) => known.get(each)).filter(Boolean) };
    await writeFile(DATA, written(data));
    await writeFile(PAGE, page(data));
  }
  if (failed.length) {
    console.error(failed.join('\n'));
    process.exitCode = 1;
  }
};

await main();
process.exit();
