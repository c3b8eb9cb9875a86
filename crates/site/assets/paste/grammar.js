// The forms in which libraries write a code and its reason.

import { written } from "./frame.js"
import { said } from "./said.js"
import { behind, between, number, places, splitOnce, value } from "./text.js"

/** What the form of a line tells, in the words of the library whose form it is. */
export function ofLibrary(line, names) {
  for (const form of [python, pythonOlder, gorilla, coder, tungstenite, aiohttp, signalr, websocketpp, closeFrame]) {
    const found = form(line, names)
    if (found) return found
  }
  return null
}

/**
 * websockets: `received 1011 (internal error) why; then sent 1011 (internal error) why`. The code
 * is that of the side that spoke first.
 */
function python(line) {
  const clause = (verb, by) => {
    for (const at of places(line, verb)) {
      const rest = line.slice(at + verb.length)
      if (number(rest)?.[1].startsWith(" (")) return { at, rest, by }
    }
    return null
  }
  const clauses = [clause("received ", "peer"), clause("sent ", "local")].filter(Boolean)
  const first = clauses.sort((a, b) => a.at - b.at)[0]
  if (!first) return null
  const [code, after] = number(first.rest)
  const rest = between(after, " (", ")")?.[1]
  if (rest === undefined) return null
  const ends = ["; then sent", "; then received", "; no close frame"].map((end) => rest.indexOf(end))
  const end = Math.min(...ends.filter((end) => end >= 0))
  return Number.isFinite(end) ? said("python-websockets", first.by, code, rest.slice(0, end)) : null
}

/** websockets before 10.0: `code = 1006 (connection closed abnormally [internal]), no reason`. */
function pythonOlder(line) {
  const found = number(splitOnce(line, "code = ")?.[1] ?? "")
  const rest = found && between(found[1], " (", "), ")?.[1]
  if (!rest) return null
  const reason = behind(rest, "reason = ")
  if (reason === null && !rest.startsWith("no reason")) return null
  return said("python-websockets", isLocal(found[0]) ? "local" : "either", found[0], reason ?? "")
}

/**
 * gorilla: `websocket: close 1006 (abnormal closure): unexpected EOF`; a private code has no name.
 * Others write the same without their name before it.
 */
function gorilla(line) {
  const [before, found] = splitOnce(line, "close ") ?? []
  const [code, after] = number(found ?? "") ?? []
  if (code === undefined) return null
  const named = after.startsWith(" (") ? between(after, " (", ")") : null
  const isIts =
    before.endsWith("websocket: ") || (named !== null && /^[a-z ]*$/.test(named[0]) && named[1].startsWith(": "))
  const reason = behind(named ? named[1] : after, ": ") ?? ""
  return isIts ? said("gorilla", code === 1006 ? "local" : "peer", code, reason) : null
}

/** coder: `received close frame: status = StatusGoingAway and reason = "restarting"`. */
function coder(line, names) {
  const [status, rest] = between(line, "status = ", ' and reason = "') ?? []
  if (status === undefined) return null
  const digits = behind(status, "StatusCode(") ?? status
  const code = number(digits)?.[0] ?? names.constant("coder", status)
  if (code === null) return null
  return said("coder", line.includes("received close frame") ? "peer" : "either", code, rest.split('"')[0])
}

/** tungstenite: `CloseFrame { code: Away, reason: "restarting" }`. */
function tungstenite(line, names) {
  const frame = splitOnce(line, "CloseFrame {")?.[1]
  const rest = frame && splitOnce(frame, "code: ")?.[1]
  if (rest === undefined || rest === null || rest === "") return null
  const name = rest.split(/[, }]/)[0]
  const code = number(name.split("(").pop())?.[0] ?? names.constant("tungstenite", name)
  return code === null ? null : said("tungstenite", "peer", code, value(rest, "reason") ?? "")
}

/** aiohttp: `WSMessage(type=<WSMsgType.CLOSE: 8>, data=1001, extra='restarting')`. */
function aiohttp(line) {
  const rest = splitOnce(line, "WSMsgType.CLOSE: 8")?.[1]
  const found = number(splitOnce(rest ?? "", "data=")?.[1] ?? "")
  return found && said("aiohttp", "peer", found[0], value(found[1], "extra") ?? "")
}

/** SignalR: `WebSocket closed with status code: 1006 (reason).` */
function signalr(line) {
  const found = number(splitOnce(line, "WebSocket closed with status code: ")?.[1] ?? "")
  if (!found) return null
  // Its own words for an empty one.
  const reason = (between(found[1], "(", ")")?.[0] ?? "").replace(/(no reason given)+$/, "")
  return said("signalr", found[0] === 1006 ? "local" : "peer", found[0], reason)
}

/**
 * WebSocket++: `Disconnect close local:[1006,End of File] remote:[1006]`. What came from the peer
 * is the code.
 */
function websocketpp(line) {
  const sides = splitOnce(splitOnce(line, "Disconnect close local:[")?.[1] ?? "", "] remote:[")
  const found = number(sides?.[1] ?? "")
  if (!found) return null
  const reason = behind(found[1], ",")?.split("]")[0] ?? splitOnce(sides[0], ",")?.[1] ?? ""
  return said("websocketpp", isLocal(found[0]) ? "local" : "either", found[0], reason)
}

/**
 * A Close frame as Python prints it: `fin=1 opcode=8 data=b'\x03\xe8'` by websocket-client,
 * `Frame(fin=True, opcode=8, data=b'\x03\xe8')` by older websockets.
 */
function closeFrame(line) {
  const [before, rest] = splitOnce(line, "opcode=8") ?? []
  const data = behind((rest ?? "").replace(/^[, ]+/, ""), "data=")
  const found = data && written(data)
  if (!found) return null
  const software = before.endsWith("fin=1 ") ? "websocket-client" : "python-websockets"
  const by = /\+\+Sent|> Frame\(/.test(before) ? "local" : /\+\+Rcv|< Frame\(/.test(before) ? "peer" : "either"
  return said(software, by, ...found)
}

const isLocal = (code) => code === 1005 || code === 1006
