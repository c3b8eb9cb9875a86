// How long it took, in what people write: "after 60 s", "60초", "sau 60 giây", "2.5 min".

import { fold } from "./fold.js"

const UNITS = [["second-words", 1], ["minute-words", 60], ["hour-words", 3600]]

export class Spans {
  /** @param words those of a language; the short units are understood in every one */
  constructor(words) {
    const short = { "second-words": "s sec", "minute-words": "min", "hour-words": "h" }
    this.units = new Map()
    for (const [id, seconds] of UNITS) {
      for (const unit of fold(`${words[id]} ${short[id]}`).split(" ")) this.units.set(unit, seconds)
    }
    const names = [...this.units.keys()].sort((a, b) => b.length - a.length)
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")
    this.pattern = new RegExp(
      `(?<![\\p{L}\\p{N}.,:])([0-9]+(?:[.,][0-9]+)?)[\\s-]*(ms|${escaped})(?![\\p{L}\\p{M}\\p{N}])`, "gu")
    // Korean, Japanese and Chinese join an ending to the unit.
    const joined = names.filter((name) => /[\u3040-\u9fff\uac00-\ud7a3]/.test(name)).join("|")
    this.joined = joined && new RegExp(`(?<![\\p{L}\\p{N}.,:])([0-9]+(?:[.,][0-9]+)?)[\\s-]*(${joined})`, "gu")
  }

  /** The times in a folded text, in seconds, and the text without them. */
  take(text) {
    const seconds = []
    const keep = (_, value, unit) => {
      const factor = unit === "ms" ? 0.001 : this.units.get(unit)
      seconds.push(Number(value.replace(",", ".")) * factor)
      return " "
    }
    let rest = text.replace(this.pattern, keep)
    if (this.joined) rest = rest.replace(this.joined, keep)
    return { seconds, rest }
  }
}
