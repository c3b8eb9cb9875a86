// A pattern of the strings that software writes: a literal with `*` for any text and `#` for a
// number, found anywhere in a line.

import { byteLength, charAt, charBefore, isWord, lastChar, places, withinBytes } from "./text.js"

/** How far a `*` reaches, in bytes; behind a quote farther, because addresses are long. */
const REACH = 400
const REACH_QUOTED = 4000

export class Pattern {
  constructor(pattern) {
    this.pieces = pattern.split(/([*#])/).filter((piece) => piece !== "")
    this.literals = this.pieces.filter((piece) => piece !== "*" && piece !== "#")
    /** How many bytes of it are literal: the more, the more it says. */
    this.literal = this.literals.reduce((sum, literal) => sum + byteLength(literal), 0)
  }

  /** Whether a line holds it. Letters and digits at its ends end a word there too. */
  isIn(line) {
    const [first, ...rest] = this.pieces
    if (first === "*" || first === "#" || !this.literals.every((literal) => line.includes(literal))) return false
    for (const start of places(line, first)) {
      const startsWord = !(isWord(charAt(first, 0)) && isWord(charBefore(line, start)))
      if (startsWord && follow(rest, line, start + first.length, lastChar(first))) return true
    }
    return false
  }
}

/** Whether these pieces stand one behind the other from here on. */
function follow(pieces, line, at, last) {
  if (pieces.length === 0) return !(isWord(last) && isWord(charAt(line, at)))
  const [piece, ...rest] = pieces
  if (piece === "#") {
    const digits = /^[0-9.]*/.exec(line.slice(at))[0].replace(/\.+$/, "").length
    return digits > 0 && follow(rest, line, at + digits, undefined)
  }
  if (piece !== "*") {
    return line.startsWith(piece, at) && follow(rest, line, at + piece.length, lastChar(piece))
  }
  if (rest.length === 0) return true
  const text = line.slice(at)
  const next = rest[0]
  if (next !== "*" && next !== "#") {
    const quoted = /['"]/.test(line[at - 1] ?? "")
    const reach = withinBytes(text, quoted ? REACH_QUOTED : REACH)
    for (const place of places(reach, next)) if (follow(rest, line, at + place, undefined)) return true
    return false
  }
  const end = withinBytes(text, REACH - 1).length
  for (let place = 0; place <= Math.min(end, text.length - 1); place++) {
    const isWithin = charBefore(text, place + 1)?.length === 2
    if (!isWithin && follow(rest, line, at + place, undefined)) return true
  }
  return false
}
