// What can be found: the index of the page's language and the words of software, loaded once.

import { once, read } from "../load.js"
import { Lines } from "../paste.js"
import { fold } from "./fold.js"
import { Spans } from "./seconds.js"

const KINDS = ["code", "pair", "dialect", "software", "timer", "situation", "page"]

/** The folder of a language. */
export const folder = (language = document.documentElement.lang) => new URL(`../../${language}/`, import.meta.url)

/** The index of a language. */
export const load = once(async (language = document.documentElement.lang) => {
  const files = [new URL("search.json", folder(language)), new URL("../lines.json", import.meta.url)]
  const [data, lines] = await Promise.all(files.map(read))
  return new Index(data, new Lines(lines), language)
})

export class Index {
  /**
   * @param data
   *   `words`: what the search says. `ranges`: `[first, last, anchor, name, how a number in it is
   *   called]` each. `numbers`: numbers that have a page and no name. `meanings`: what codes mean
   *   in dialects. `tolerance`: how far from a timer's value a time may be. `entries`:
   *   `[kind, link, title, text, words, below]` each, the end left out where it is empty; below a
   *   dialect are its codes, `[code, name, place in meanings]`, below a situation the other codes
   *   on whose pages it is told.
   */
  constructor({ words, ranges, numbers, meanings, entries, tolerance }, lines, language) {
    this.language = language
    this.tolerance = tolerance
    this.words = words
    this.ranges = ranges
    this.lines = lines
    this.spans = new Spans(words)
    this.stopwords = new Set(fold(words.stopwords).split(" "))
    /** By code, and by id. */
    this.codes = new Map()
    this.situations = new Map()
    this.entries = entries.flatMap((entry) => this.#entries(entry, meanings))
    for (const code of numbers) this.#add({ kind: "code", code, link: `${code}/`, title: this.called(code) })
    for (const [from, to, anchor, name] of ranges) {
      this.#add({ kind: "range", link: `ranges/#${anchor}`, title: `${from}\u2013${to} ${name}` })
    }
    this.#addNames()
    for (const entry of this.entries) {
      entry.folded = { title: fold(entry.title), words: fold(entry.words ?? ""), text: fold(entry.text ?? "") }
    }
  }

  #entries([kind, link, title, text = "", words = "", below = []], meanings) {
    const entry = { kind: KINDS[kind], link, title, text, words }
    switch (entry.kind) {
      case "code":
        entry.code = Number.parseInt(link, 10)
        entry.isNamed = true
        this.codes.set(entry.code, entry)
        break
      case "situation":
        entry.codes = below
        entry.words = link.split("#")[1]
        this.situations.set(entry.words, entry)
        break
      case "timer":
        entry.seconds = Number(link.split("/")[1])
        break
      case "dialect":
        return [entry, ...below.map(([code, name, meaning]) => ({
          kind: "meaning",
          link: code === null ? link : `${link}#${code}`,
          title: `${title}: ${[code, name].filter((part) => part !== null && part !== "").join(" ")}`,
          text: meanings[meaning],
          words,
        }))]
    }
    return [entry]
  }

  #add(entry) {
    this.entries.push({ text: "", words: "", ...entry })
    if (entry.code !== undefined) this.codes.set(entry.code, this.entries.at(-1))
  }

  /** What software calls a code is said of its page. */
  #addNames() {
    for (const [code, entry] of this.codes) {
      if (entry.isNamed) entry.words = [...this.lines.names.of(code)].join(" ")
    }
  }

  /** A number with its name or that of its range. */
  called(code) {
    const entry = this.codes.get(code)
    return entry?.title ?? `${code} ${this.rangeOf(code)?.[4] ?? ""}`
  }

  rangeOf = (code) => this.ranges.find(([from, to]) => code >= from && code <= to)

  /** The page that tells of a code: its own, else that of its range. */
  linkOf(code) {
    return this.codes.get(code)?.link ?? `ranges/#${this.rangeOf(code)?.[2] ?? ""}`
  }

  /** A situation, on the page of this code where that tells of it. */
  situation(id, code) {
    const entry = this.situations.get(id)
    if (!entry) return null
    return { ...entry, link: entry.codes.includes(code) ? `${code}/#${id}` : entry.link }
  }

  /** A text of the search, with values in their places: "It stands for {$code}." */
  say = (id, values = {}) =>
    (this.words[id] ?? id).replace(/\{\$(\w+)\}/g, (place, name) => values[name] ?? place)
}
