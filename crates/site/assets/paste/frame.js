// The bytes of a Close frame (RFC 6455 §5.5.1): `88 02 03 ee`, `880203ee`, or one with a mask.

import { printable } from "./printable.js"

const FIN = 0x80
const RESERVED = 0x70
const OPCODE = 0x0f
const CLOSE = 0x8
const MASK = 0x80
const LENGTH = 0x7f
const MAX_LENGTH = 125

/** The frame that a text is: a whole one, or only its body, as `03 e8`. */
export function frameOf(text) {
  const literal = written(text)
  if (literal) return { code: literal[0], reason: literal[1], masked: false, fault: null }
  const bytes = bytesOf(text)
  if (!bytes) return null
  const [first, second, ...rest] = bytes
  return (first & OPCODE) === CLOSE && fits(first, second, rest) ? decode(first, second, rest) : alone(text, bytes)
}

/**
 * A body alone, as `03 e8`: of a known code with a readable reason. Dates and times of day are
 * bytes as well, but have decimal digits only.
 */
function alone(text, bytes) {
  const frame = body(bytes, false, null)
  const isCode = (frame.code >= 1000 && frame.code <= 1015) || (frame.code >= 3000 && frame.code <= 4999)
  const readable = !frame.fault && !bytes.slice(2).some((byte) => byte < 0x20 || byte === 0x7f)
  // An address of hardware is such bytes too.
  const isAddress = bytes.length === 6 && /[:-]/.test(text)
  return isCode && /[a-z]/i.test(text) && readable && !isAddress ? frame : null
}

/** The code and the reason of a body that Python has written: `b'\x03\xe8bye'`. */
export function written(text) {
  const quote = text[1]
  if (text[0] !== "b" || (quote !== "'" && quote !== '"')) return null
  const high = literalByte(text.slice(2))
  const low = high && literalByte(high[1])
  return low && [high[0] * 256 + low[0], low[1].split(quote)[0]]
}

/** The byte that a text begins with, in a literal of Python. */
function literalByte(text) {
  if (text.startsWith("\\x")) {
    const byte = hexByte(text.slice(2, 4))
    return byte === null ? null : [byte, text.slice(4)]
  }
  return /^[\0-\x7f]/.test(text) && text[0] !== "\\" ? [text.charCodeAt(0), text.slice(1)] : null
}

/** Rust takes a digit with a sign, too. */
const hexByte = (digits) => (/^[+0-9a-f][0-9a-f]$/i.test(digits) ? parseInt(digits.replace("+", ""), 16) : null)

/** Whether a frame that does not begin with 88 is one all the same: its length is right. */
const fits = (first, second, rest) =>
  first === (FIN | CLOSE) || rest.length === (second & MASK ? 4 : 0) + (second & LENGTH)

function decode(first, second, rest) {
  const masked = (second & MASK) !== 0
  const length = second & LENGTH
  const key = masked ? rest.slice(0, 4) : []
  const payload = masked ? rest.slice(4) : rest
  let fault = null
  if (!(first & FIN)) fault = "fragmented"
  else if (first & RESERVED) fault = "reserved_bits"
  else if (length > MAX_LENGTH) fault = "too_long"
  else if ((masked && key.length < 4) || payload.length < length) fault = "truncated"
  else if (payload.length > length) fault = "trailing"
  const there = payload.slice(0, length)
  return body(key.length === 4 ? there.map((byte, at) => byte ^ key[at % 4]) : there, masked, fault)
}

function body(bytes, masked, fault) {
  if (bytes.length < 2) return { code: null, reason: "", masked, fault: fault ?? (bytes.length ? "half_code" : null) }
  const reason = Uint8Array.from(bytes.slice(2))
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(reason)
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(reason)
  } catch {
    fault ??= "reason_not_utf8"
  }
  return { code: bytes[0] * 256 + bytes[1], reason: printable(text), masked, fault }
}

/**
 * The bytes that a text writes down: pairs of hexadecimal digits, apart or together, each maybe
 * with `0x` or `\x` before it.
 */
function bytesOf(text) {
  const parted = /[:-]/.test(text)
  const apart = /[ ,:-]|\\x/.test(text)
  const bytes = []
  for (const part of text.split(/[ ,:\-[\]{}<>]|\\x/)) {
    const token = part.startsWith("0x") ? part.slice(2) : part
    // Colons and hyphens part single bytes; a UUID has longer parts.
    if (token.length % 2 || (parted && token.length > 2)) return null
    for (let at = 0; at < token.length; at += 2) {
      const byte = hexByte(token.slice(at, at + 2))
      if (byte === null) return null
      bytes.push(byte)
    }
  }
  // Digits together are a frame only where they begin as one.
  const begins = apart || bytes[0] === (FIN | CLOSE) || text.length === 4
  return bytes.length >= 2 && begins ? bytes : null
}
