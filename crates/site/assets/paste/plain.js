// A code in words that belong to no library. A number is a close code only where something says
// so: ports, lines of code and errors of databases have the same numbers.

import { about } from "./about.js"
import {
  asciiLower, behind, byteLength, charBefore, firstWord, isWord, lastChar, lastWordOf, number, places, splitOnce, value,
} from "./text.js"

/** What stands before a code; the longest first. */
const KEYS = ["closecode", "status", "code", "closed", "closing", "close", "disconnected", "error"]

/** The words in which people ask for a code, and those that logs begin with. */
const QUESTION = new Set(
  `web ws wss websocket websockets socket code error err status close closed closing closecode
  closeevent event onclose onclosed onclosing disconnect disconnected ondisconnect reason with on the
  it was what is does mean why rfc 6455 info warn warning debug erreur fehler lỗi 오류 错误 错误码 에러 关闭`
    .split(/\s+/),
)

/** How long a question is, in bytes. */
const MAX_QUESTION = 80

/** Labels of other numbers. */
const OTHERS = ["port", "pid", "uid", "id", "fd", "line", "size", "length", "count"]

/** Words that a code stands behind without a mark between them. */
const BEFORE = [
  "with", "code", "status", "error", "reason", "description", "event", "close", "closed", "ws", "websocket",
  "disconnected",
]

/** A code and its reason, where the line says that a number is one. */
export function ofPlainWords(line, names) {
  const topic = about(line)
  const found = keyed(line, topic) ?? asked(line, names) ?? alone(line, topic, names)
  if (!found) return null
  const [code, after] = found
  const reason = value(line, "reason") ?? bracketed(after, code, names)
  const isNone = reason === null || ["", "null", "none", "undefined"].includes(asciiLower(reason))
  return { code, reason: isNone ? null : reason, by: null, software: null, situation: null }
}

/** What stands in brackets behind a code; `1006 (abnormal closure)` says the code again. */
function bracketed(after, code, names) {
  const within = /^\s*[(,]\s*["']*([^]*)$/.exec(after)?.[1]
  if (within === undefined) return null
  const text = within.split(/[)\]"']/)[0]
  return names.isNamed(text, code) ? null : text
}

/** A code behind a word for it. */
function keyed(line, topic) {
  const lower = asciiLower(line)
  for (const key of KEYS) {
    for (const at of places(lower, key)) {
      const before = line.slice(0, at)
      const begins = !/[A-Za-z]$/.test(before) || /[A-Z]/.test(line[at]) || lower.slice(0, at).endsWith("on")
      const behindKey = line.slice(at + key.length)
      const starts = ["Reason", " with code", " with"]
      const rest = starts.map((start) => behind(behindKey, start)).find((rest) => rest !== null) ?? behindKey
      const gap = /^[ :="'([{<>#]{0,5}(?=[0-9])/.exec(rest)
      const found = begins && gap && whole(rest.slice(gap[0].length))
      if (found && means(key, found[0], before, topic)) return found
    }
  }
  return null
}

/** Whether a number behind this word is a code. */
function means(key, code, before, { websocket, connection, closing, event }) {
  if (key === "closecode") return true
  if (key === "error" && isUnassigned(code)) return false
  if (["status", "code", "error"].includes(key)) return (websocket || closing || event) && !isOfProcess(before)
  return websocket || connection || event || words(before).every(isOfQuestion)
}

/** A process exits with a code too. */
const isOfProcess = (before) => /(exit|exited with|exited with exit)$/.test(asciiLower(before.trimEnd()))

/** The code that the text begins with, if that is the whole number, and what follows. */
function whole(text) {
  const found = number(text)
  if (!found || found[0] < 1000 || found[0] > 4999) return null
  return /^([.,:/-][0-9]|[0-9A-Za-z])/.test(found[1]) || counts(found[1]) ? null : found
}

/** Whether the number before this counts something: `1000 messages`, `1006 ms`. */
function counts(after) {
  const rest = behind(after, " ")
  if (rest === null) return false
  const word = firstWord(rest)
  return /^[a-z]*s$/.test(word) && (word === "ms" || word.length > 3)
}

const isUnassigned = (code) => code >= 1016 && code <= 2999
const isOfQuestion = (word) => QUESTION.has(asciiLower(word))

/** The words and numbers of a text; `ws1006` is two. */
function words(text) {
  const runs = text.split(/[^\p{Alphabetic}\p{N}]+/u)
  return runs.flatMap((run) => /^([^0-9]*)([0-9]*)([^]*)$/.exec(run).slice(1)).filter((word) => word !== "")
}

/** The code of a question about nothing else: `error 1006`, `#1006`, `1006 abnormal closure`. */
function asked(line, names) {
  if (byteLength(line) > MAX_QUESTION) return null
  const others = []
  let digits = null
  for (const word of words(line)) {
    const found = number(word)
    if (found?.[1] === "" && digits === null && found[0] >= 1000 && found[0] <= 4999) digits = word
    else if (!isOfQuestion(word)) others.push(word)
  }
  if (digits === null) return null
  const at = line.indexOf(digits)
  const found = whole(line.slice(at))
  if (!found || isUnassigned(found[0])) return null
  const signed = /[-+]$/.test(line.slice(0, at)) && !isWord(charBefore(line, at - 1))
  const only = others.length === 0 || names.isNamed(others.join(" "), found[0])
  return only && !signed ? found : null
}

/**
 * A code that stands alone: with its name behind it, or in a line about the end of a WebSocket,
 * where nothing says that it is another number.
 */
function alone(line, topic, names) {
  let found = null
  for (const { index } of line.matchAll(/[0-9]+/g)) {
    const before = line.slice(0, index)
    const here = whole(line.slice(index))
    if (!here || isUnassigned(here[0])) continue
    const aboutEnd = topic.websocket && topic.closing && mayPrecede(before)
    if (!aboutEnd && !(nameFollows(here[1], here[0], names) && !isJoined(before))) continue
    if (found && found[0] !== here[0]) return null
    found ??= here
  }
  return found
}

/** Whether a number behind this belongs to what stands before it, as in `:3000`. */
const isJoined = (before) => isWord(lastChar(before)) || /[:./#\-+_%]$/.test(before)

/** Whether a code may stand behind this. */
function mayPrecede(before) {
  const [lastWord, gap] = lastWordOf(before)
  const word = asciiLower(lastWord)
  if (isJoined(before) || gap === "[") return false
  if (word === "") return true
  if (gap === " ") return BEFORE.includes(word)
  const plural = byteLength(word) > 3 && word.endsWith("s") && word !== "status"
  return !plural && !/^[0-9]*$/.test(word) && !OTHERS.includes(word)
}

/**
 * Whether the name of the code stands behind it: `1006 Abnormal Closure`, `1000 (OK)`,
 * `1000=NORMAL`.
 */
function nameFollows(after, code, names) {
  const isName = (text) => byteLength(text) <= MAX_QUESTION && names.isNamed(text, code)
  const rest = after.trimStart()
  if (rest.startsWith("(")) {
    const name = splitOnce(rest.slice(1), ")")?.[0]
    return name !== undefined && isName(name)
  }
  if (rest.startsWith("=")) return names.isNamed(firstWord(rest.slice(1)), code)
  const ends = [...places(rest, " "), rest.length]
  return ends.slice(1, 4).some((end) => isName(rest.slice(0, end)))
}

/** The code that constants in the line name, if they all name the same. */
export function constants(line, names) {
  const { websocket } = about(line)
  const tokens = line.split(/[^0-9A-Za-z_:.]/).map((token) => token.replace(/^[.:]+|[.:]+$/g, ""))
  // HTTP/2 and others have constants of the same names.
  const its = tokens.filter((token) => isConstant(token) && (websocket || /close/i.test(token)))
  const codes = new Set(its.flatMap((token) => names.named(token).map((name) => name.code)))
  return codes.size === 1 ? [...codes][0] : null
}

/**
 * Whether this is spelled as no ordinary word is: `CLOSE_ABNORMAL`, `goingAway`. The path of a
 * module is none.
 */
function isConstant(token) {
  const humped = /[a-z][A-Z]/.test(token)
  const last = token.split(/[:.]/).pop()
  const isPath = last.length !== token.length && !/^[A-Z]/.test(last) && !humped
  return token.length >= 5 && !isPath && (token.includes("_") || token.includes("::") || humped)
}
