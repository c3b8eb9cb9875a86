// Small steps over a text, counted as in Rust: letters as Unicode has them, case of ASCII only,
// lengths in bytes of UTF-8.

const WORD = /^[\p{Alphabetic}\p{N}]$/u

/** Whether a character, if there is one, is a letter or a digit. */
export const isWord = (char) => char !== undefined && WORD.test(char)

/** In lower case as far as it is ASCII, so that every place stays where it is. */
export const asciiLower = (text) => text.replace(/[A-Z]+/g, (run) => run.toLowerCase())

/** The character that begins at a place, and the one that ends there. */
export const charAt = (text, at) => {
  const point = text.codePointAt(at)
  return point === undefined ? undefined : String.fromCodePoint(point)
}
export const charBefore = (text, at) => {
  if (at <= 0) return undefined
  const low = text.charCodeAt(at - 1)
  const pair = at >= 2 && low >= 0xdc00 && low <= 0xdfff
  return text.slice(at - (pair ? 2 : 1), at)
}
export const lastChar = (text) => charBefore(text, text.length)

/** The bytes of a character whose first unit is this; half of a pair is half of it. */
const bytesOf = (unit) => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3)

export function byteLength(text) {
  let bytes = 0
  for (let at = 0; at < text.length; at++) bytes += bytesOf(text.charCodeAt(at))
  return bytes
}

/** The longest beginning of so many bytes that cuts no character. */
export function withinBytes(text, bytes) {
  if (text.length * 3 <= bytes) return text
  let used = 0
  let at = 0
  while (at < text.length) {
    const size = text.codePointAt(at) > 0xffff ? 2 : 1
    used += size === 2 ? 4 : bytesOf(text.charCodeAt(at))
    if (used > bytes) break
    at += size
  }
  return text.slice(0, at)
}

/** What stands before and behind the first of these, if there is one. */
export function splitOnce(text, mark) {
  const at = text.indexOf(mark)
  return at < 0 ? null : [text.slice(0, at), text.slice(at + mark.length)]
}

/** What stands between two marks, the first time, and what follows. */
export function between(text, open, close) {
  const opened = splitOnce(text, open)
  return opened && splitOnce(opened[1], close)
}

/** What follows this beginning, if the text has it. */
export const behind = (text, start) => (text.startsWith(start) ? text.slice(start.length) : null)

/** Every place of a mark, none within another. */
export function* places(text, mark) {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) yield at
}

/** The number of three to five digits that the text begins with, and what follows. */
export function number(text) {
  const digits = /^[0-9]*/.exec(text)[0]
  if (digits.length < 3 || Number(digits) > 0xffff) return null
  return [Number(digits), text.slice(digits.length)]
}

/**
 * The value behind a key, wherever it stands: `reason: "x"`, `reason='x'`, `reason [x]`,
 * `"reason":"x"`, `reason=x,`.
 */
export function value(text, key) {
  for (const at of places(asciiLower(text), key)) {
    if (isWord(charBefore(text, at))) continue
    const after = text.slice(at + key.length)
    const rest = /^["' ]*[:=[]\s*([^]*)$/.exec(after)?.[1]
    if (rest === undefined) continue
    if (after.trimStart().startsWith("[")) return rest.split("]")[0]
    if (rest.startsWith('"')) return rest.slice(1).split('"')[0]
    if (rest.startsWith("'")) return rest.slice(1).split("'")[0]
    return rest.split(/[,;)\]}]/)[0].trimEnd()
  }
  return null
}

/** The ASCII letters and digits that a text begins with. */
export const firstWord = (text) => /^[0-9A-Za-z]*/.exec(text)[0]

/** The last word of a text, and what stands behind it. */
export function lastWordOf(text) {
  const step = (end, within) => {
    while (end > 0 && isWord(charBefore(text, end)) === within) end -= charBefore(text, end).length
    return end
  }
  const end = step(text.length, false)
  return [text.slice(step(end, true), end), text.slice(end)]
}
