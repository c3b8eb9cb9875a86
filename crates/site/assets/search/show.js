// How an answer and results look. What people typed is put into text nodes only.

import { excerpt } from "../search.js"
import { joined } from "../sentences.js"
import { folder } from "./index.js"

/** An element with a class, and texts or elements in it. */
export function element(name, classes, ...children) {
  const made = document.createElement(name)
  if (classes) made.className = classes
  made.append(...children)
  return made
}

/** The address of a page of the index's language. */
export const address = (link, index) => new URL(link, folder(index.language)).href

function linked({ title, link }, index) {
  const made = element("a", "", title)
  made.href = address(link, index)
  return made
}

/** The one clear answer, as children of its section. */
export function answered({ title, link, text, told, situation, others }, index) {
  const parts = []
  if (link !== null) parts.push(element("p", "answer", linked({ title, link }, index)))
  if (text) parts.push(element("p", "", text))
  if (told.length > 0) parts.push(element("p", "told", joined(...told)))
  if (situation) {
    parts.push(element("p", "situation", linked(situation, index), ` ${situation.text}`))
  }
  if (others.length > 0) {
    const items = others.map((other) => element("li", "", linked(other, index), other.text && ` ${other.text}`))
    parts.push(element("ul", "", ...items))
  }
  return parts
}

/** A result of a list. */
export function result(entry, query, index) {
  const kind = element("span", "kind", index.say(`kind-${entry.kind}`))
  const text = entry.text && element("p", "", excerpt(entry.text, query))
  return element("li", "", linked(entry, index), " ", kind, text)
}
