// Finds what fits a text: one clear answer where it is recognised, then pages by their words.

import { answerOf } from "./search/answer.js"
import { WORD, fold } from "./search/fold.js"
import { asked, rank } from "./search/rank.js"
import { fewSlips } from "./paste/likeness.js"

/** As many results as somebody reads. */
const MOST = 30
/** How like two words must be for one to be suggested for the other. */
const LIKENESS = 0.7
const SUGGESTIONS = 5
/** What is looked at of a text where words count. */
const LONGEST = 400
/** A question is shorter than most lines. */
const LONG = 30

/**
 * `answer`, or null; `entries`, the best first; `nearest`, entries by names that are like words
 * that were not found.
 */
export function search(query, index) {
  const text = query.trim()
  if (text === "") return { answer: null, entries: [], nearest: [] }
  const words = asked(text.slice(0, LONGEST), index)
  const answer = answerOf(text, words.words, index)
  // The words of a pasted line are those of its own world, and bytes are no words.
  const isLine = answer?.kind === "frame" || (answer?.isOfSoftware && text.length > LONG)
  const { entries, missing } = rank(isLine ? { words: [], seconds: words.seconds } : words, index)
  const shown = new Set([answer?.link, ...(answer?.others ?? []).map(({ link }) => link)])
  const results = [...pairs(words.words, index), ...entries].filter(({ link }) => !shown.has(link))
  return { answer, entries: unique(results).slice(0, MOST), nearest: answer ? [] : nearest(text, missing, index) }
}

const unique = (entries) => [...new Map(entries.map((entry) => [entry.link + entry.title, entry])).values()]

/** The page of two codes, where two were asked for. */
function pairs(words, index) {
  const codes = words.map(Number).filter((code) => index.codes.get(code)?.isNamed).sort((a, b) => a - b)
  if (codes.length !== 2) return []
  const [a, b] = codes
  const link = `${a}-vs-${b}/`
  const text = codes.map((code) => index.called(code)).join(" \u00b7 ")
  return [{ kind: "pair", link, title: `${a} / ${b}`, text }]
}

/** The entries whose names are most like what was not found. */
function nearest(text, missing, index) {
  const names = index.lines.names.nearest(text).map(({ code }) => index.codes.get(code))
  const words = missing.filter((word) => word.length >= 3 && !/^[0-9]+$/.test(word))
  const likely = words.flatMap((word) => index.entries.map((entry) => [likeness(word, entry), entry]))
  const entries = likely.filter(([like]) => like >= LIKENESS).sort(([a], [b]) => b - a).map(([, entry]) => entry)
  const all = [...names.filter(Boolean), ...entries]
  return [...new Map(all.map((entry) => [entry.title, entry])).values()].slice(0, SUGGESTIONS)
}

/** How like a word is to the most like one of a title; a little less where that has many. */
function likeness(word, { folded }) {
  const others = folded.title.match(WORD) ?? []
  return Math.max(0, ...others.map((other) => fewSlips(word, other))) - 0.03 * (others.length - 1)
}

/** A part of a text around the first word that was asked for, short enough to be read at once. */
export function excerpt(text, query, length = 180) {
  if (text.length <= length) return text
  const words = fold(query).match(WORD) ?? []
  const lower = text.toLowerCase()
  const places = words.map((word) => lower.indexOf(word)).filter((at) => at >= 0)
  const from = Math.max(0, Math.min(...places, text.length) - length / 3)
  const start = places.length === 0 || from < length / 3 ? 0 : text.indexOf(" ", from) + 1
  const end = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length)
  const part = text.slice(start, end > start ? end : start + length)
  return `${start > 0 ? "\u2026 " : ""}${part}${end < text.length ? " \u2026" : ""}`
}
