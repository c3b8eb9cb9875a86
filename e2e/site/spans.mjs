// How many seconds the pages' script reads in each text: `node spans.mjs SITE LANGUAGE` reads a string of
// JSON a line, and writes a number or null for each.

import { readFile } from "node:fs/promises"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"

const site = `${pathToFileURL(process.argv[2])}/`
const script = (path) => import(new URL(`assets/${path}`, site))
const [{ secondsOf }, { Spans }] = await Promise.all(["diagnose/form.js", "search/seconds.js"].map(script))
const { form } = JSON.parse(await readFile(new URL(`${process.argv[3]}/diagnose.json`, site)))
const spans = new Spans(form)
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(secondsOf(JSON.parse(line), spans))}\n`)
}
