// Symptoms that no connection has together. No cause is looked for then: one of them is wrong.

import { exact } from "./timing.js"

const KINDS = {
  "silence-above-age": ({ age, silence }, { rounded }) => age !== null && silence !== null && exact(silence - age) > rounded,
  "clean-without-close": ({ clean, code }) => clean === true && (code === 1006 || code === 1015),
  // Java-WebSocket reports a refused handshake as 1002.
  "code-without-opening": ({ opened, code }) => opened === false && code !== null && ![1002, 1006, 1015].includes(code),
  "opened-and-refused": ({ opened, http_status: status }) => opened === true && status !== null && status >= 300,
  "opened-without-tls": ({ opened, code }) => opened === true && code === 1015,
}

/** The ids of those that the symptoms have. */
export const contradictions = (symptoms, book) => Object.keys(KINDS).filter((kind) => KINDS[kind](symptoms, book))
