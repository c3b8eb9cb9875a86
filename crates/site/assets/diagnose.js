// Which causes fit what is known of an ending: the rules of `farewell diagnose`, on the data of
// `rules.json`. A symptom that is not known is null; `software` is a list of ids.

import { conditionsOf, same, asks } from "./diagnose/conditions.js"
import { contradictions } from "./diagnose/contradictions.js"
import { inDialects } from "./diagnose/dialects.js"
import { lineOf, withLine } from "./diagnose/line.js"
import { exact } from "./diagnose/timing.js"

/** Symptoms that can be asked for, in the order in which they are. */
export const SYMPTOMS = ["code", "reason", "clean", "opened", "http_status", "age", "silence", "together", "side", "software"]

export const NOTHING = {
  code: null, reason: null, clean: null, opened: null, http_status: null, age: null, silence: null,
  together: null, side: null, software: [],
}

/**
 * `contradictions`, ids; `dialects`, what the code means in those on the path, `candidates`,
 * elsewhere; `causes`, the likeliest first: `situation`, `score`, `rules`, `matched`, `timers`;
 * `separating`, the symptom that would tell the first two apart, or null.
 */
export function diagnose(given, book, dialects, lines) {
  const span = (seconds) => (seconds === null ? null : exact(seconds))
  const symptoms = { ...given, age: span(given.age), silence: span(given.silence) }
  const line = lineOf(symptoms, lines)
  const told = withLine(symptoms, line, book)
  const known = completed(told)
  const wrong = contradictions(symptoms, book)
  const { named, candidates } = inDialects(told, dialects, book)
  // What a number means elsewhere is told then.
  const counts = ({ situation }) => named.length === 0 || !book.elsewhere.includes(situation)
  const causes = wrong.length > 0 ? [] : ranked(symptoms, known, told, line, book).filter(counts)
  const isTold = causes.length === 0 && named.length > 0
  const asked = isTold ? null : separating(known, causes, wrong, book)
  return { contradictions: wrong, dialects: named, candidates, causes: causes.slice(0, book.most), separating: asked }
}

function ranked(given, known, told, line, book) {
  const causes = []
  const own = line && fromLine(line, told, book)
  for (const fired of [...book.rules.map((rule) => fire(rule, given, known, book)), own]) {
    if (!fired) continue
    const cause = causes.find(({ situation }) => situation === fired.rule.situation)
    if (cause) join(cause, fired)
    else causes.push(first(fired))
  }
  causes.sort((a, b) => b.score - a.score)
  const best = causes[0]?.score ?? 0
  return causes.filter(({ score }) => score * book.noise >= best)
}

const first = ({ rule, score, matched, timers }) => ({ situation: rule.situation, score, rules: [rule.id], matched, timers: [...timers] })

/** Another rule found the same situation: the stronger one counts, and what the other saw is kept. */
function join(cause, fired) {
  if (!cause.rules.includes(fired.rule.id)) {
    cause.rules.splice(fired.score > cause.score ? 0 : cause.rules.length, 0, fired.rule.id)
  }
  cause.score = fired.adds ? cause.score + fired.score : Math.max(cause.score, fired.score)
  for (const found of fired.matched) {
    if (cause.matched.some((known) => equal(known, found))) continue
    // A line that software writes tells more than symptoms do.
    if (fired.adds) cause.matched.unshift(found)
    else cause.matched.push(found)
  }
  for (const timer of fired.timers) {
    if (!cause.timers.includes(timer)) cause.timers.push(timer)
  }
}

const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** A rule, where nothing contradicts it and something fits. */
function fire(rule, given, known, book) {
  const matched = []
  let score = 0
  const misses = missesCode(rule, known)
  const count = (kind, found) => {
    const points = pointsOf(found, book)
    score += kind === "reason" && misses ? half(points) : points
    matched.push(...found)
  }
  for (const { kind, verdict, found } of conditionsOf(rule.fits, known, book)) {
    if (verdict === "contradicts") return null
    if (verdict === "unknown") {
      if (rule.requires?.includes(kind)) return null
      continue
    }
    // What follows from other symptoms excludes, and does not count.
    if (kind === "opened" && given.opened === null) continue
    count(kind, found)
  }
  for (const { kind, verdict, found } of conditionsOf(rule.supports, known, book)) {
    if (verdict === "fits") count(kind, found)
  }
  if (matched.length === 0) return null
  // That it is on the path makes software no cause.
  if (misses && matched.every(({ symptom }) => symptom === "software")) score = half(score)
  const distinct = matched.filter((found, at) => matched.findIndex((other) => equal(found, other)) === at)
  distinct.sort((a, b) => pointsOf([b], book) - pointsOf([a], book))
  const timers = distinct.filter(({ symptom }) => symptom === "timer").map(({ timer }) => timer)
  const weight = misses ? Math.floor(rule.weight / 4) : rule.weight
  return { rule, score: score + weight, matched: distinct, timers, adds: false }
}

/** What a line that software writes tells by itself. */
function fromLine(line, told, book) {
  if (line.situation === null || !line.isKnown) return null
  // The line itself is the reason, and may stand for another code.
  const beside = { ...told, code: null, reason: null }
  const fits = ({ situation, fits }) =>
    situation === line.situation && conditionsOf(fits, beside, book).every(({ verdict }) => verdict !== "contradicts")
  const rule = book.rules.find(fits)
  const matched = [{ symptom: "line", software: line.software }]
  return rule ? { rule, score: book.points.line, matched, timers: [], adds: true } : null
}

const half = (points) => Math.floor(points / 2)
const missesCode = (rule, known) => known.code === null && asks(rule.fits, "code")

function pointsOf(found, { points, timers }) {
  const of = (match) => {
    if (match.symptom === "together") return match.count === 1 ? points.alone : points.together
    if (match.symptom !== "timer") return points[match.symptom]
    const kind = timers.find(({ id }) => id === match.timer).kind
    const all = points.timer + (match.named ? points.timer_of_named : 0)
    // An age says less of a timer that counts silence.
    return match.equals === "age" && (kind === "idle" || kind === "keepalive") ? half(all) : all
  }
  return Math.max(0, ...found.map(of))
}

/** The symptoms with what follows from them. */
export function completed(symptoms) {
  const { code, http_status: status, age, silence, side } = symptoms
  const refused = status !== null && (status >= 300 || (status === 200 && age === null))
  const carried = code !== null && code !== 1006 && code !== 1015
  const atServer = side === "server" && code === 1006
  const lived = (age ?? silence ?? 0) > 0
  const opened = carried || lived || status === 101 || atServer
  // A router that logs 503 for a connection that it cut, or a handshake that took long: neither.
  const follows = refused === opened ? null : opened
  return { ...symptoms, opened: symptoms.opened ?? follows }
}

function knows(known, symptom) {
  switch (symptom) {
    case "http_status": return known.http_status !== null || known.opened === true
    case "age": return known.age !== null || known.opened === false
    case "silence": return known.silence !== null || known.opened === false
    case "software": return known.software.length > 0
    default: return known[symptom] !== null
  }
}

/** The unknown symptom that would best tell the first two causes apart. */
function separating(known, causes, wrong, book) {
  if (causes.length === 0) return wrong.length > 0 ? null : (book.telling.find((one) => !knows(known, one)) ?? null)
  if (causes.length === 1) {
    return book.elsewhere.includes(causes[0].situation) && !knows(known, "software") ? "software" : null
  }
  const [one, other] = causes.map(({ rules }) => book.rules.find(({ id }) => id === rules[0]))
  const differs = (symptom) => !same(one.fits, other.fits, symptom) || !same(one.supports, other.supports, symptom)
  const toAsk = (symptom) => book.points[symptom === "silence" ? "timer" : symptom]
  // Where both name it and differ, any answer excludes one of them.
  const decides = (symptom) => asks(one.fits, symptom) && asks(other.fits, symptom) && !same(one.fits, other.fits, symptom)
  const weight = (symptom) => [Number(decides(symptom)), toAsk(symptom)]
  let best = null
  for (const symptom of SYMPTOMS.filter((one) => !knows(known, one) && differs(one))) {
    const [decided, points] = weight(symptom)
    const [bestDecided, bestPoints] = best ? weight(best) : [-1, -1]
    // Of equal ones the last.
    if (decided > bestDecided || (decided === bestDecided && points >= bestPoints)) best = symptom
  }
  return best
}
