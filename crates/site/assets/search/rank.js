// Which entries fit some words, the best first.

import { WORD, fold, isJoined, isWordChar } from "./fold.js"
import { isValue } from "../diagnose/timing.js"

/** What a word is worth where it is found. */
const FIELDS = [["title", 8], ["words", 5], ["text", 2]]
const WHOLE = 1
const BEGINNING = 0.7
const INSIDE = 0.3

const KINDS = { code: 1.4, page: 1.2, dialect: 1.1, software: 1.1, situation: 1.1, meaning: 0.9, pair: 0.7 }
/** What it adds that a word is in other parts, too. */
const ELSEWHERE = 0.2

/** What it is worth that a time, a number or a name is exactly that of an entry. */
const TIME = 300
const NUMBER = 60
const NAME = 60

/** What Korean and Japanese join to a word of another script. */
const ENDING = /^[\p{Script=Hangul}\p{Script=Hiragana}]{1,3}$/u

/** As much of what was asked has to be found. */
const LEAST = 0.3

/** How many words count, and how much of each. */
const MOST = 24
const LONGEST = 40

/** What was asked: its words without those that say nothing, and how long it took. */
export function asked(query, index) {
  const { seconds, rest } = index.spans.take(fold(query))
  const all = [...new Set(wordsOf(rest))].slice(0, MOST).map((word) => word.slice(0, LONGEST))
  const telling = all.filter((word) => !index.stopwords.has(word))
  const words = telling.length > 0 || seconds.length > 0 ? telling : all
  return { words, seconds }
}

/** The words of a folded text. An ending that is joined to a number or a Latin name is none: "1006이", "nginx에서". */
function wordsOf(text) {
  const parts = (word) => (isJoined(word) ? word.match(/[0-9a-z]+|[^0-9a-z]+/g).filter((part, at) => at === 0 || !ENDING.test(part)) : [word])
  return (text.match(WORD) ?? []).flatMap(parts)
}

/** The entries that fit, the best first, and the words that none has. */
export function rank({ words, seconds }, index) {
  const parts = words.map((word) => part(index, (entry) => worth(word, entry)))
  const missing = words.filter((_, at) => parts[at].found.size === 0)
  if (seconds.length > 0) parts.push(part(index, (entry) => worthOfTime(seconds, entry, index)))
  const there = parts.filter(({ found }) => found.size > 0)
  const whole = there.reduce((sum, { weight }) => sum + weight, 0)
  const scores = new Map()
  for (const entry of new Set(there.flatMap(({ found }) => [...found.keys()]))) {
    const its = there.filter(({ found }) => found.has(entry))
    const score = its.reduce((sum, { found, weight }) => sum + found.get(entry) * weight, 0)
    const share = its.reduce((sum, { weight }) => sum + weight, 0) / whole
    const exact = exactly(words, seconds, entry, index)
    if (share < LEAST && exact === 0) continue
    const bonus = exact * (entry.kind === "code" ? share ** 2 : share)
    scores.set(entry, score * share ** 2 * (KINDS[entry.kind] ?? 1) + bonus)
  }
  return { entries: [...scores].sort(([, a], [, b]) => b - a).map(([entry]) => entry), missing }
}

/** A part of what was asked: what it is worth to each entry, and how much it tells. */
function part({ entries }, worthTo) {
  const found = new Map()
  for (const entry of entries) {
    const worth = worthTo(entry)
    if (worth > 0) found.set(entry, worth)
  }
  return { found, weight: Math.log(1 + entries.length / Math.max(found.size, 1)) }
}

/** What it is worth that an entry is the very one. */
function exactly(words, seconds, entry, { tolerance }) {
  if (entry.kind === "timer") return seconds.some((seen) => isValue(seen, entry.seconds, tolerance)) ? TIME : 0
  if (entry.kind === "code") return words.some((word) => entry.code === Number(word)) ? NUMBER : 0
  return entry.kind === "software" && words.some((word) => isItsName(word, entry)) ? NAME : 0
}

const isItsName = (word, { folded, link }) => folded.title.split(" ")[0] === word || link === `software/${word}/`

/** What a word is worth to an entry. */
function worth(word, { folded }) {
  const places = FIELDS.map(([field, value]) => value * place(word, folded[field], field))
  const best = Math.max(...places)
  return best + ELSEWHERE * (places.reduce((sum, value) => sum + value, 0) - best)
}

/** What a time is worth to an entry: a timer of that value, or a text that names it. */
function worthOfTime(seconds, entry, index) {
  const of = (value) => seconds.some((seen) => isValue(seen, value, index.tolerance))
  if (entry.kind === "timer") return of(entry.seconds) ? FIELDS[0][1] : 0
  if (entry.kind !== "situation") return 0
  entry.times ??= index.spans.take(entry.folded.text).seconds
  return entry.times.some(of) ? FIELDS[2][1] : 0
}

/**
 * Whether a word stands in a text whole, as a beginning, or inside another word; from 0 to 1.
 * A number may be the beginning of another in a title only, where somebody is still typing it.
 */
function place(word, text, field) {
  let best = 0
  const isNumber = /^[0-9]/.test(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const begins = at === 0 || !isWordChar(text[at - 1])
    const after = text[at + word.length]
    const ends = after === undefined || !isWordChar(after)
    if (begins && ends) return WHOLE
    if (isNumber && (field !== "title" || !begins)) continue
    if (isJoined(word)) best = Math.max(best, begins ? 0.9 : 0.8)
    else if (begins && word.length >= 2) best = Math.max(best, BEGINNING)
    else if (word.length >= 4) best = Math.max(best, INSIDE)
  }
  return best === 0 && isJoined(word) ? bigrams(word, text) : best
}

/** How many of a word's pairs of letters stand in a text, where half of them do. */
function bigrams(word, text) {
  const letters = [...word]
  const pairs = letters.slice(1).map((letter, at) => letters[at] + letter)
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length
  return share >= 0.5 ? share * 0.5 : 0
}
