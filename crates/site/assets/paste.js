// Finds what people paste: a number, the bytes of a Close frame, the name that some software has
// for a code, or a whole line of a log; by the same rules as `farewell explain`.

import { Known, lineOf } from "./paste/line.js"
import { Names } from "./paste/names.js"
import { cleaned } from "./paste/printable.js"
import { frameOf } from "./paste/frame.js"

const SPEAKERS = ["local", "peer", "either"]

/** What is known of the words of software: `lines.json`, made ready. */
export class Lines {
  /**
   * @param data
   *   `software`: `[id, name]` each; elsewhere software is a place in this list, or null.
   *   `situations`: ids; elsewhere a situation is a place in this list, or null.
   *   `names`: `[name, code, software]` each.
   *   `strings`: `[pattern, code, situation, software, by, common]` each; `by` is 0 where the
   *   software tells of itself, 1 where its peer sent it, 2 where it is either; `common` is 1
   *   where others write these words too.
   *   `causes`: the causes of the gateway's records, each with its situation where the gateway
   *   ended the connection, and elsewhere.
   *   `reasons`: `[reason, id of the dialect, code or null]` each.
   */
  constructor({ software, situations, names, strings, causes, reasons }) {
    const id = (place) => (place === null ? null : software[place][0])
    const situation = (place) => (place === null ? null : situations[place])
    this.software = new Map(software)
    this.names = new Names(names.map(([name, code, place]) => [name, code, id(place)]))
    this.strings = strings.map(
      ([pattern, code, means, place, by, common]) =>
        new Known({
          pattern,
          code,
          situation: situation(means),
          software: id(place),
          by: SPEAKERS[by],
          common: common === 1,
        }),
    )
    this.causes = new Map(causes.map(([cause, own, other]) => [cause, [situation(own), situation(other)]]))
    this.reasons = reasons
  }
}

/**
 * What a text is: `{ found: "code" | "frame" | "name" | "candidates" | "line" | "unknown", … }`,
 * with what that kind has: `code`; `reason`, `masked`, `fault`; `spellings`; `names`; `by`,
 * `software`, `situation`; `nearest`.
 */
export function find(text, lines) {
  const plain = cleaned(text)
  const code = numberOf(plain)
  if (code !== null) return { found: "code", code }
  const frame = frameOf(plain)
  if (frame) return { found: "frame", ...frame }
  const names = lines.names.named(plain)
  if (names.length === 1) return { found: "name", ...names[0] }
  if (names.length > 1) return { found: "candidates", names }
  const line = lineOf(plain, lines)
  return line ? { found: "line", ...line } : { found: "unknown", nearest: lines.names.nearest(plain) }
}

/** A number alone: `1006`, `0x03ee`. */
function numberOf(text) {
  const isNumber = /^([0-9]+|0x[0-9a-f]+)$/i.test(text)
  return isNumber && Number(text) <= 0xffff ? Number(text) : null
}

/** What services and libraries mean by a reason that is the whole text: `[reason, dialect, code]` each. */
export const meanings = (text, lines) => lines.reasons.filter(([reason]) => reason === text.trim())
