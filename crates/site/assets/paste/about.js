// What a line is about, by its words.

import { asciiLower, value } from "./text.js"

const CLOSING = ["clos", "disconnect", "abnormal", "abort", "drop", "ended", "fail", "gone", "lost"]

/**
 * Whether it is about a WebSocket, a connection of whatever kind, an end, and whether it has the
 * fields of a close event.
 */
export function about(line) {
  const lower = asciiLower(line)
  const holds = (words) => words.some((word) => lower.includes(word))
  return {
    websocket: lower.includes("socket") || lower.split(/[^0-9a-z]/).some((word) => word === "ws" || word === "wss"),
    connection: holds(["conn", "gateway", "shard"]),
    closing: holds(CLOSING),
    event: value(line, "reason") !== null || lower.includes("wasclean"),
  }
}

/** Whether the line tells of a WebSocket, or of the end of a connection. */
export function isAboutWebSockets(line) {
  const { websocket, closing, event } = about(line)
  return websocket || closing || event
}
