// The names of codes: registered ones, common ones, and the constants of software.

import { likeness } from "./likeness.js"

/** How like two names must be for one to be suggested for the other. */
const LIKENESS = 0.8
const SUGGESTIONS = 3
/** A whole sentence is like no name. */
const LONGEST = 40

export class Names {
  /** @param names `[name, code, id of the software or null]`, each */
  constructor(names) {
    this.index = new Map()
    this.constants = new Map()
    for (const [name, code, software] of names) {
      for (const key of keys(name)) {
        if (!this.index.has(key)) this.index.set(key, [])
        this.index.get(key).push({ code, name, software })
      }
      if (!this.constants.has(software)) this.constants.set(software, [])
      this.constants.get(software).push([name, code])
    }
  }

  /** The codes that are called so, whatever its case, spaces and hyphens, in ascending order. */
  named(text) {
    const codes = new Map()
    for (const key of keys(text)) {
      const found = this.index.get(key) ?? this.#ofWebSocket(key)
      if (!found) continue
      for (const { code, name, software } of found) {
        if (!codes.has(code)) codes.set(code, [])
        codes.get(code).push({ name, software })
      }
      break
    }
    return [...codes].sort(([a], [b]) => a - b).map(([code, spellings]) => ({ code, spellings }))
  }

  /** All names of a code. */
  *of(code) {
    const seen = new Set()
    for (const [name, other] of [...this.constants.values()].flat()) {
      if (other !== code || seen.has(name)) continue
      seen.add(name)
      yield name
    }
  }

  isNamed = (text, code) => this.named(text).some((name) => name.code === code)

  /** The codes that are called so by everybody, where only the word WebSocket was added. */
  #ofWebSocket(key) {
    for (const word of ["websocket", "ws"]) {
      const length = word.length
      const bare = key.startsWith(word) ? key.slice(length) : key.endsWith(word) ? key.slice(0, -length) : null
      if (bare === null) continue
      const found = this.index.get(bare)
      return found?.some(({ software }) => software === null) ? found : undefined
    }
    return undefined
  }

  /** The code that a constant of this software names. */
  constant(software, name) {
    const its = this.constants.get(software) ?? []
    return its.find(([constant]) => constant === name || constant.split(":").pop() === name)?.[1] ?? null
  }

  /** The names that are most like this one, the nearest first, each of another code. */
  nearest(text) {
    const key = significant(text)
    if (key === "" || key.length > LONGEST) return []
    const likely = [...this.index.keys()]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((other) => [likeness(key, other), this.index.get(other)[0]])
      .filter(([like]) => like >= LIKENESS)
      .sort(([a], [b]) => b - a)
    const nearest = []
    for (const [, { name, code }] of likely) {
      if (nearest.every((other) => other.code !== code)) nearest.push({ name, code })
    }
    return nearest.slice(0, SUGGESTIONS)
  }
}

/**
 * Under what a name is kept: the whole of it, and without the type before it, as in
 * `CloseCode::Away` and `WSCloseCode.OK`.
 */
function keys(name) {
  const last = name.split(/[.:]/).pop()
  const isPath = last.length !== name.length && /^[0-9A-Za-z_.:]*$/.test(name)
  return [significant(name), isPath ? significant(last) : ""].filter((key) => key !== "")
}

/** The letters and digits of a name, in lower case. */
const significant = (name) => name.replace(/[^0-9A-Za-z]+/g, "").toLowerCase()
