// What the pages' script finds in each text: `node found.mjs ASSETS` reads a string of JSON a
// line, and writes a line of JSON for each, as crates/reference/examples/found.rs does.

import { readFile } from "node:fs/promises"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"

const assets = `${pathToFileURL(process.argv[2])}/`
const { Lines, find } = await import(new URL("paste.js", assets))
const lines = new Lines(JSON.parse(await readFile(new URL("lines.json", assets))))
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(find(JSON.parse(line), lines))}\n`)
}
