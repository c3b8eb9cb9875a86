// The page of results: what was asked is behind `?q=` or `#q=`.

import { search } from "../search.js"
import { load } from "./index.js"
import { answered, result, element } from "./show.js"

const { title } = document
const by = (id) => document.getElementById(id)

/** What was asked. Behind `#` it is seen by this page only, not by the server. */
function asked() {
  const within = (text) => new URLSearchParams(text).get("q")
  return (within(location.hash.slice(1)) ?? within(location.search) ?? "").replaceAll("\r\n", "\n")
}

async function show() {
  const query = asked()
  const field = by("q")
  if (field) field.value = query.slice(0, 2000).replaceAll("\n", " ")
  const [answer, found, results] = [by("answer"), by("found"), by("results")]
  const heading = answer.firstElementChild
  answer.hidden = true
  results.replaceChildren()
  found.replaceChildren()
  document.title = query.trim() === "" ? title : `${query.trim().slice(0, 60)} \u2013 ${title}`
  for (const link of document.querySelectorAll(".languages a")) link.href = link.pathname + location.search + location.hash
  if (query.trim() === "") return
  let index
  try {
    index = await load()
  } catch {
    found.textContent = found.dataset.failed
    return
  }
  // Something else may have been asked meanwhile.
  if (query !== asked()) return
  const given = search(query, index)
  if (given.answer) {
    answer.replaceChildren(heading, ...answered(given.answer, index))
    answer.hidden = false
  }
  results.append(...given.entries.map((entry) => result(entry, query, index)))
  found.append(...said(given, index))
  if (given.nearest.length > 0) found.append(nearest(given.nearest, query, index))
}

/** What was found and how much, as it is read aloud; the answer is there to see. */
function said({ answer, entries, nearest }, index) {
  const count = index.say("search-count", { count: new Intl.NumberFormat(index.language, { numberingSystem: "latn" }).format(entries.length) })
  if (answer) {
    const what = answer.title ?? answer.told[0] ?? answer.others[0].title
    return [element("span", "heard", `${what}. `), entries.length > 0 ? count : ""]
  }
  if (entries.length > 0) return [count]
  return [index.say("search-nothing"), " ", nearest.length > 0 ? "" : index.say("search-help")]
}

/** Names that are like what was typed. */
function nearest(entries, query, index) {
  const list = element("ul", "nearest", ...entries.map((entry) => result({ ...entry, text: "" }, query, index)))
  return element("div", "", element("p", "", index.say("search-nearest")), list)
}

addEventListener("hashchange", show)
show()
