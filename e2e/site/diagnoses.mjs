// What the pages' script says of each set of symptoms: `node diagnoses.mjs SITE LANGUAGE` reads an
// object of JSON a line, and writes a line of JSON for each, as crates/reference/examples/diagnoses.rs
// does.

import { readFile } from "node:fs/promises"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"

const language = process.argv[3]
const site = `${pathToFileURL(process.argv[2])}/`
const load = async (path) => JSON.parse(await readFile(new URL(path, site)))
const script = (path) => import(new URL(`assets/${path}`, site))
const [{ diagnose }, { Lines }, { Words }] = await Promise.all(
  ["diagnose.js", "paste.js", "diagnose/words.js"].map(script))
const book = await load("assets/rules.json")
const lines = new Lines(await load("assets/lines.json"))
const words = new Words(await load(`${language}/diagnose.json`), book, language)
for await (const line of createInterface({ input: process.stdin })) {
  const symptoms = JSON.parse(line)
  const answer = diagnose(symptoms, book, words.data.dialects, lines)
  process.stdout.write(`${JSON.stringify({
    contradictions: answer.contradictions.map((kind) => [kind, words.contradiction(kind, symptoms)]),
    causes: answer.causes.map((cause) => {
      const [what, confirm, fix] = words.data.situations[cause.situation]
      return { ...cause, why: words.why(cause.matched), what, confirm, fix }
    }),
    separating: answer.separating,
    dialects: answer.dialects.map(({ name, codes, range }) => [name, codes.map((code) => code.slice(0, 2)), range !== undefined]),
    candidates: answer.candidates.map(({ name, codes: [[called, meaning]] }) => [name, called, meaning]),
  })}\n`)
}
