// How a diagnosis looks.

import { joined } from "../sentences.js"
import { choose, fieldOf } from "./form.js"

function element(name, classes, ...children) {
  const made = document.createElement(name)
  if (classes) made.className = classes
  made.append(...children)
  return made
}

/** Puts the diagnosis into its places. */
export function answered({ answer, problems, symptoms }, words, { said, told, form }) {
  const { contradictions, dialects, candidates, causes, separating } = answer
  const isTold = dialects.length > 0
  said.replaceChildren(...problems.map((problem) => note(problem, words, form)), ...summary(contradictions, causes, isTold, symptoms, words))
  told.replaceChildren(
    ...dialects.flatMap((dialect) => meaning("h3", dialect, words)),
    ...(causes.length > 0 ? [element("ol", "situations", ...causes.map((cause, at) => shown(cause, at, words)))] : []),
    ...others(candidates, words),
    ...question(separating, causes.length, words, form),
  )
}

/** What could not be read, with a button for each software that may be meant. */
function note({ text, name, choices }, words, form) {
  const buttons = choices.map((id) => {
    const button = element("button", "", words.name(id))
    button.type = "button"
    english(button)
    button.addEventListener("click", () => choose(form, name, id, words.book))
    return button
  })
  return element("p", "note", text, ...buttons.flatMap((button) => [" ", button]))
}

function summary(contradictions, causes, isTold, symptoms, words) {
  if (contradictions.length > 0) {
    const sentences = contradictions.map((kind) => words.contradiction(kind, symptoms))
    return [element("p", "", words.text("diagnose-contradiction")), element("ul", "", ...sentences.map((text) => element("li", "", text)))]
  }
  const isEmpty = Object.keys(symptoms).length === 1 && symptoms.software.length === 0
  if (isEmpty) return []
  if (causes.length === 0) return isTold ? [] : [element("p", "", words.form("diagnosis-none"))]
  return [element("p", "", words.form("diagnosis-many", { count: words.numbers.format(causes.length) }))]
}

function shown({ situation, matched }, at, words) {
  const [what, test, fix] = words.data.situations[situation]
  const link = element("a", "anchor", words.form("diagnosis-cause"))
  link.href = `../${words.data.places[situation]}`
  const list = element("dl", "")
  const add = (heading, ...content) => list.append(element("dt", "", words.text(heading)), element("dd", "", ...content))
  add("heading-why", element("ul", "", ...words.why(matched).map((sentence) => element("li", "", sentence))))
  add("heading-confirm", test)
  add("heading-fix", fix, " ", link)
  const details = element("details", "", element("summary", "", what), list)
  details.open = at < 3
  return element("li", "", details)
}

/** A name: in English, and from left to right, on every page. */
const english = (node) => Object.assign(node, { lang: "en", dir: "ltr" })

function meaning(heading, { id, name, codes, range }, words) {
  const { advice, pages } = words.data
  const link = element("a", "", name)
  link.href = `../${pages[id]}`
  const title = element(heading, "", link)
  english(title)
  const list = element("dl", "dialects")
  for (const [called, means, place] of codes) {
    const term = element("dt", "", called)
    english(term)
    list.append(term, element("dd", "", joined(means, advice[place])))
  }
  return range === undefined ? [title, list] : [title, element("p", "", advice[range])]
}

function others(candidates, words) {
  if (candidates.length === 0) return []
  return [element("h3", "", words.form("diagnosis-elsewhere")), ...candidates.flatMap((dialect) => meaning("h4", dialect, words))]
}

/** What would tell most, and a button that goes to its field. */
function question(symptom, count, words, form) {
  if (symptom === null) return []
  const field = form.elements[fieldOf(symptom)]
  const button = element("button", "", words.form("diagnosis-ask"))
  button.type = "button"
  button.addEventListener("click", () => field.focus())
  const heading = words.text(count > 1 ? "heading-separating" : "heading-more")
  return [element("h3", "", heading), element("p", "", words.text(`separating-${symptom}`), " ", button)]
}
