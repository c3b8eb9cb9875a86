// A text as it can be shown: bounded, without what a terminal would obey or an eye would miss.

const ENDS = /[\t\n\r\u0085\u2028\u2029]/g
const UNPRINTABLE =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Without control characters and marks of direction; ends of lines are spaces. */
export const printable = (text) => text.replace(ENDS, " ").replace(UNPRINTABLE, "")

/** What is looked at of a text, in characters. */
export const MAX_CHARS = 4096

const PLAIN = { "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " " }

/**
 * The text as it is looked at: bounded, without control characters, with the quotes that are on
 * a keyboard, without those around it.
 */
export function cleaned(text) {
  const start = [...text.slice(0, 2 * MAX_CHARS)].slice(0, MAX_CHARS).join("")
  let plain = printable(uncoloured(start)).replace(/[\u2018\u2019\u201c\u201d\u00a0]/g, (char) => PLAIN[char])
  // A line in JSON has its quotes and the ends of its lines behind backslashes.
  if (plain.includes('\\"') || plain.startsWith("{")) {
    plain = plain.replaceAll('\\"', '"').replaceAll("\\n", " ").replaceAll("\\t", " ")
  }
  plain = plain.trim()
  const quoted = /^(["'`])([^"'`]*)\1$/.exec(plain)
  return (quoted ? quoted[2] : plain).trim()
}

/** Without the sequences that colour it, as terminals read them and as JSON has them. */
function uncoloured(text) {
  for (const escape of ["\u001b[", "\\u001b[", "\\x1b["]) {
    const [plain, ...pieces] = text.split(escape)
    text = pieces.reduce((text, piece) => {
      const sequence = /^[0-9;]*m/.exec(piece)
      return text + (sequence ? piece.slice(sequence[0].length) : escape + piece)
    }, plain)
  }
  return text
}
