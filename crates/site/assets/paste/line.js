// A pasted line of a log, of an error, or of a reason.

import { isAboutWebSockets } from "./about.js"
import { ofFarewell } from "./farewell.js"
import { ofLibrary } from "./grammar.js"
import { Pattern } from "./pattern.js"
import { constants, ofPlainWords } from "./plain.js"
import { asciiLower } from "./text.js"

/** How much of a pattern must be literal for its case not to matter. */
const LONG = 16

/** A string that software writes, made ready. */
export class Known {
  constructor({ pattern, code, situation, software, by, common }) {
    Object.assign(this, { pattern, code, situation, software, by, common })
    this.exact = new Pattern(pattern)
    this.folded = this.exact.literal >= LONG ? new Pattern(asciiLower(pattern)) : null
    /** What it says, the weightiest first. */
    this.weight = [situation !== null && code !== null, situation !== null, software !== null, this.exact.literal]
  }

  /**
   * Whether words that others write too are those of this software: alone, or in a line that
   * names it or tells of the end of a WebSocket.
   */
  isIts(line) {
    const namesIt = this.software !== null && asciiLower(line).includes(this.software)
    return line === this.pattern || namesIt || isAboutWebSockets(line)
  }
}

/** What a line tells, if anything. */
export function lineOf(line, { strings, names, causes }) {
  const string = known(line, strings)
  const said = ofFarewell(line, causes) ?? ofLibrary(line, names) ?? ofPlainWords(line, names)
  const own = string?.code ?? null
  // The numbers of a string that has its own code are other numbers, such as the code that it
  // refuses; what a library's form names is the code of the line.
  const takesNumbers = string !== null && /[#*]/.test(string.pattern)
  const counts = said !== null && (said.software !== null || own === null || !takesNumbers)
  const code = (counts ? said.code : null) ?? own ?? constants(line, names)
  if (string === null && code === null) return null
  return {
    code,
    reason: said?.reason ?? null,
    by: said?.by ?? string?.by ?? null,
    software: said?.software ?? string?.software ?? null,
    situation: said?.situation ?? string?.situation ?? null,
    /** Whether it is a string that is known of software. */
    isKnown: string !== null,
  }
}

/** The string that says most of those that the line holds; of equal ones the last. */
function known(line, strings) {
  const exact = strings.filter((string) => string.exact.isIn(line) && (!string.common || string.isIts(line)))
  if (exact.length > 0) return exact.reduce(weightier)
  const lower = asciiLower(line)
  const folded = strings.filter((string) => string.folded?.isIn(lower))
  return folded.length > 0 ? folded.reduce(weightier) : null
}

function weightier(a, b) {
  const differing = a.weight.findIndex((part, at) => Number(part) !== Number(b.weight[at]))
  return differing >= 0 && Number(a.weight[differing]) > Number(b.weight[differing]) ? a : b
}
