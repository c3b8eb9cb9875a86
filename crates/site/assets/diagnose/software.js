// Which software a person means, by the rules of `farewell diagnose --with`.

import { fewSlips } from "../paste/likeness.js"
import { asciiLower } from "../paste/text.js"

/** As ids are written: "Socket.IO" is "socket-io". */
export const plain = (text) => asciiLower(text).split(/[^a-z0-9]+/).filter(Boolean).join("-")

/** The ids that a text may mean: none, the one, or several of which the person has to choose. */
export function softwareIds(text, { software }) {
  const asked = plain(text)
  if (Object.hasOwn(software, asked)) return [asked]
  const having = (holds) => Object.keys(software).filter((id) => holds(software[id], id))
  const called = having(({ words }) => words?.includes(asked))
  if (called.length > 0) return called
  const word = asciiLower(text.trim())
  const named = having(({ dialect }) => dialect?.includes(word))
  return named.length > 0 ? named : having(({ dialect }, id) => dialect && word !== "" && id.startsWith(`${word}-`))
}

/** What a person may have meant by a text that means nothing; null where nothing is like it. */
export function nearest(text, { software }) {
  const asked = plain(text).slice(0, 64)
  let best = { likeness: LIKE, id: null }
  for (const id of Object.keys(software)) {
    const likeness = Math.max(fewSlips(asked, id), fewSlips(asked, id.split("-")[0]))
    if (likeness > best.likeness) best = { likeness, id }
  }
  return best.id
}

/** What is less like it than this is not worth a question. */
const LIKE = 0.5
