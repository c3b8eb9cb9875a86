// Which software the pages' script takes each name for: `node software.mjs SITE` reads a string of JSON
// a line, and writes a list of ids for each.

import { readFile } from "node:fs/promises"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"

const assets = new URL("assets/", `${pathToFileURL(process.argv[2])}/`)
const { softwareIds } = await import(new URL("diagnose/software.js", assets))
const book = JSON.parse(await readFile(new URL("rules.json", assets)))
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(softwareIds(JSON.parse(line), book))}\n`)
}
