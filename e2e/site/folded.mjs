// How the search compares texts: `node folded.mjs ASSETS` reads a string of JSON a line, and
// writes for each what it is folded to.

import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"

const { fold } = await import(new URL("search/fold.js", `${pathToFileURL(process.argv[2])}/`))
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(fold(JSON.parse(line)))}\n`)
}
