// The lines of the gateway's own log: a record's fields stand behind its sentence.

import { value } from "./text.js"

const SPEAKERS = { gateway: "local", client: "peer", upstream: "peer", network: "peer" }

/**
 * What a line of the gateway tells, as text or as JSON.
 * @param causes the situation of each cause: where the gateway ended the connection, and elsewhere
 */
export function ofFarewell(line, causes) {
  const [initiator, cause, code] = ["initiator", "cause", "code"].map((key) => firstWord(value(line, key)))
  const situations = causes.get(cause)
  if (!situations || !Object.hasOwn(SPEAKERS, initiator ?? "")) return null
  return {
    code: /^\+?[0-9]+$/.test(code ?? "") && Number(code) <= 0xffff ? Number(code) : null,
    reason: null,
    by: SPEAKERS[initiator],
    software: "farewell",
    situation: situations[initiator === "gateway" ? 0 : 1],
  }
}

const firstWord = (text) => text && text.split(/[ ",}]/)[0]
