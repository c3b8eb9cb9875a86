// What a text is: one clear answer, where it is recognised.

import { find, meanings } from "../paste.js"
import { fold, isJoined } from "./fold.js"

const FAULTS = {
  fragmented: "fault-fragmented",
  reserved_bits: "fault-reserved",
  too_long: "fault-too-long",
  truncated: "fault-truncated",
  trailing: "fault-trailing",
  half_code: "fault-half-code",
  reason_not_utf8: "fault-not-utf8",
}
const SPEAKERS = { local: "found-local", peer: "found-peer" }

/** A Close frame may have these codes. */
const mayTravel = (code) =>
  (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999)

/**
 * The answer, or null. `kind` is what the text is; `code`, `title`, `link` and `text` are those of
 * what to read; `told` are sentences about the text; `situation` is what happened, with `title`,
 * `text` and `link`; `others` are further pages, each with the same.
 */
export function answerOf(query, words, index) {
  const found = find(query, index.lines)
  const answer = answerTo(found, query, words, index)
  return answer && { kind: found.found, ...answer }
}

function answerTo(found, query, words, index) {
  const others = meaningsOf(query, index)
  switch (found.found) {
    case "code":
      return codeAnswer(found.code, index, [], others)
    case "frame":
      return codeAnswer(found.fault ? found.code : (found.code ?? 1005), index, frameTold(found, index), others)
    case "name":
      return codeAnswer(found.code, index, nameTold(found, index), others)
    case "candidates":
      return candidates(found.names, index)
    case "line":
      return lineAnswer(found, index, others)
  }
  const local = localName(query, index)
  if (local !== undefined) return codeAnswer(local, index, [], others)
  // "mã 1005": everything but the number says nothing.
  const code = words.length === 1 && /^[0-9]{3,5}$/.test(words[0]) ? Number(words[0]) : null
  if (code !== null && index.codes.has(code)) return codeAnswer(code, index, [], others)
  return others.length > 0 ? codeAnswer(null, index, [], others) : null
}

function codeAnswer(code, index, told, others) {
  // A number of this size is an HTTP status: the handshake was refused with it.
  const isStatus = code !== null && code >= 300 && code <= 599
  return {
    code,
    title: code === null ? null : index.called(code),
    link: code === null ? null : index.linkOf(code),
    text: index.codes.get(code)?.text ?? "",
    told,
    situation: isStatus ? index.situation("handshake-refused", 1006) : null,
    others,
  }
}

/** A line that names no code tells of a situation all the same. */
function lineAnswer(line, index, others) {
  const situation = line.situation && index.situation(line.situation, line.code)
  const isOfSoftware = line.software !== null || line.situation !== null
  const answer = { ...codeAnswer(line.code, index, lineTold(line, index), others), isOfSoftware }
  if (line.code === null && situation) {
    const { title, link, text } = situation
    return { ...answer, title, link, text }
  }
  return { ...answer, situation }
}

/** What services and libraries mean by the text, where it is a reason of theirs. */
function meaningsOf(query, index) {
  return meanings(query, index.lines).flatMap(([reason, dialect, code]) => {
    const link = `dialects/${dialect}/${code === null ? "" : `#${code}`}`
    const entries = index.entries.filter((entry) => entry.kind === "meaning" && entry.link === link)
    const entry = entries.find(({ title }) => title.endsWith(reason))
    return entry ? [entry] : []
  })
}

function candidates(names, index) {
  const others = names.map((name) => ({
    title: index.called(name.code),
    link: index.linkOf(name.code),
    text: called(name, index),
  }))
  return { code: null, title: null, link: null, text: "", told: [index.say("found-candidates")], situation: null, others }
}

/** Whose name for a code it is. */
function called({ code, spellings }, index) {
  const owners = new Set(spellings.map(({ software }) => (software ? index.lines.software.get(software) : "IANA")))
  const list = new Intl.ListFormat(index.language, { type: "conjunction" }).format(owners)
  return index.say("found-name", { name: spellings[0].name, code, software: list })
}

const nameTold = (name, index) => (name.spellings.every(({ software }) => software) ? [called(name, index)] : [])

function frameTold({ code, reason, fault }, index) {
  const told = [code === null ? index.say("found-empty-frame") : index.say("found-frame", { code })]
  if (reason) told.push(index.say("found-reason", { reason }))
  // A body of the right form with a number that must not be there.
  if (code !== null && !mayTravel(code)) told.push(index.say("found-illegal-code", { code }))
  if (fault) told.push(index.say(FAULTS[fault]))
  return told
}

/** That it stands for its code, the title says. */
function lineTold({ software, reason, by }, index) {
  const told = []
  if (software) told.push(index.say("found-line", { software: index.lines.software.get(software) ?? software }))
  if (reason) told.push(index.say("found-reason", { reason }))
  if (SPEAKERS[by]) told.push(index.say(SPEAKERS[by]))
  return told
}

/** The code that the language calls so. */
function localName(query, index) {
  const plain = (text) => fold(text).replace(/\s+/g, isJoined(text) ? "" : " ").trim()
  const asked = plain(query)
  for (const [code, { isNamed, title }] of index.codes) {
    const local = isNamed && /\((.*)\)$/.exec(title)?.[1]
    if (local && plain(local) === asked) return code
  }
  return undefined
}
