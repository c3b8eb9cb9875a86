// What a rule asks of the symptoms, and whether they fit.

import { fitting } from "./timing.js"

const within = (ranges, number) => ranges.some(([from, to]) => from <= number && number <= to)
const between = ({ min, max }, number) => (min ?? -Infinity) <= number && number <= (max ?? Infinity)

const UNKNOWN = { verdict: "unknown", found: [] }
const CONTRADICTS = { verdict: "contradicts", found: [] }
const fits = (...found) => ({ verdict: "fits", found })

const one = (value, holds, found) => (value === null ? UNKNOWN : holds ? fits(found) : CONTRADICTS)

/** By kind of condition: whether the symptoms meet it. In the order in which they are judged. */
const JUDGES = {
  code: (ranges, { code }) => one(code, within(ranges, code), { symptom: "code", code }),
  reason: (wanted, { reason }) => (reason === null ? UNKNOWN : ofReason(wanted, reason)),
  clean: (wanted, { clean }) => one(clean, clean === wanted, { symptom: "clean", clean }),
  opened: (wanted, { opened }) => one(opened, opened === wanted, { symptom: "opened", opened }),
  http_status: (ranges, { http_status: status }) => one(status, within(ranges, status), { symptom: "http_status", status }),
  age: (span, { age }) => one(age, between(span, age), { symptom: "age", seconds: age }),
  silence: (span, { silence }) => one(silence, between(span, silence), { symptom: "silence", seconds: silence }),
  together: (span, { together }) => one(together, between(span, together), { symptom: "together", count: together }),
  side: (wanted, { side }) => one(side, side === wanted, { symptom: "side", side }),
  // What is on the path is known in part only.
  software: (ids, known) => {
    const named = ids.filter((id) => known.software.includes(id))
    return named.length > 0 ? fits(...named.map((id) => ({ symptom: "software", id }))) : UNKNOWN
  },
  timer: (ids, known, book) => {
    const found = fitting(ids, known, book)
    if (found === null) return UNKNOWN
    return found.length > 0 ? fits(...found) : CONTRADICTS
  },
  // What only the gateway's records have.
  cause: () => UNKNOWN,
  initiator: () => UNKNOWN,
}

/** What each condition says: `kind`, `verdict` ("fits", "contradicts", "unknown"), `found`. */
export function conditionsOf(conditions, known, book) {
  const kinds = Object.keys(JUDGES).filter((kind) => conditions[kind] !== undefined)
  return kinds.map((kind) => ({ kind, ...JUDGES[kind](conditions[kind], known, book) }))
}

function ofReason({ contains, lacks, empty }, text) {
  const lower = text.toLowerCase()
  const has = (part) => holdsWord(lower, part.toLowerCase())
  if (lacks.some(has) || (empty !== null && empty !== (text === ""))) return CONTRADICTS
  if (contains.length === 0) return empty === null ? fits() : fits({ symptom: "reason_given", given: !empty })
  const part = contains.find(has)
  return part === undefined ? CONTRADICTS : fits({ symptom: "reason", contains: part })
}

const WORD = /[\p{Alphabetic}\p{N}]/u

/** Whether a word of the text begins with this: "rate" is in "rate limit", not in "corporate". */
function holdsWord(text, part) {
  const isWord = WORD.test([...part][0] ?? "")
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1)
    if (!isWord || before === undefined || !WORD.test(before)) return true
  }
  return false
}

const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** Whether two rules ask the same of a symptom. */
export function same(one, other, symptom) {
  return equal(one[symptom], other[symptom]) && (symptom !== "silence" || equal(one.timer, other.timer))
}

/** Whether a symptom matters to a rule. */
export const asks = (conditions, symptom) => !same(conditions, {}, symptom)
