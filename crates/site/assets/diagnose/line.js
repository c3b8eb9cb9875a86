// What the reason tells as a line of a log or an error: people paste those, too.

import { find } from "../paste.js"

/** The line, where the reason is one. */
export function lineOf({ reason }, lines) {
  if (!reason) return null
  const found = find(reason, lines)
  return found.found === "line" ? found : null
}

/** The symptoms with what their line tells. */
export function withLine(symptoms, line, book) {
  if (line === null) return symptoms
  const { code, reason, software, http_status: status } = symptoms
  const isRefused = book.refused.includes(line.situation)
  return {
    ...symptoms,
    code: code ?? line.code,
    http_status: status ?? (isRefused ? statusOf(reason, book) : null),
    reason: line.reason || reason,
    software: line.software === null || software.includes(line.software) ? software : [...software, line.software],
  }
}

/** The HTTP status that a line about a handshake names. */
function statusOf(line, { before_status: before }) {
  const words = line.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).split(/[^0-9A-Za-z]+/).filter(Boolean)
  const at = words.findIndex((word, place) => before.includes(word) && isStatus(words[place + 1]))
  return at < 0 ? null : Number(words[at + 1])
}

const isStatus = (word) => /^[0-9]{1,5}$/.test(word ?? "") && Number(word) >= 200 && Number(word) <= 599
