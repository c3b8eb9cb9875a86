// The form that finds the cause of an ending: what is in it is in the address, too, so that it can
// be passed on. What people typed is put into text nodes only.

import { diagnose, NOTHING } from "../diagnose.js"
import { once, read } from "../load.js"
import { Lines } from "../paste.js"
import { symptomsOf, fill, queryAbroad, queryOf } from "./form.js"
import { Words } from "./words.js"
import { answered } from "./show.js"

const by = (id) => document.getElementById(id)
const form = by("symptoms")
const language = document.documentElement.lang

/** The rules, the words of the page's language, and the lines of software. */
const load = once(async () => {
  const here = (path) => new URL(path, import.meta.url)
  const files = [here("../rules.json"), here(`../../${language}/diagnose.json`), here("../lines.json")]
  const [book, words, lines] = await Promise.all(files.map(read))
  return { book, words: new Words(words, book, language), lines: new Lines(lines) }
})

/** The same in the other languages. */
function inLanguages(query) {
  for (const link of document.querySelectorAll(".languages a")) link.search = query
}

/** Shows what fits the form; what was asked last counts. No fault is found with the field at which a person is `busy`. */
async function show({ write = true, busy } = {}) {
  const query = queryOf(form)
  if (write) history.replaceState(null, "", query === "" ? location.pathname : `${location.pathname}?${query}`)
  inLanguages(query)
  const wasHidden = by("causes").hidden
  by("causes").hidden = query === ""
  if (query === "") return by("said").replaceChildren()
  // What reads pages aloud says what comes into a part that is there already.
  if (wasHidden) await new Promise((resolve) => setTimeout(resolve, 50))
  let loaded
  try {
    loaded = await load()
  } catch {
    by("said").textContent = form.dataset.failed
    return
  }
  if (query !== queryOf(form)) return
  const { book, words, lines } = loaded
  const { symptoms, problems } = symptomsOf(form, book, words)
  const answer = diagnose({ ...NOTHING, ...symptoms }, book, words.data.dialects, lines)
  inLanguages(queryAbroad(query, symptoms))
  const told = problems.filter(({ field }) => field !== busy)
  answered({ answer, problems: told, symptoms }, words, { said: by("said"), told: by("told"), form })
}

let typing
function later(busy) {
  clearTimeout(typing)
  typing = setTimeout(show, 300, { busy })
}

form.addEventListener("input", ({ target }) => later(target.name))
form.addEventListener("change", () => later())
form.addEventListener("submit", async (event) => {
  event.preventDefault()
  clearTimeout(typing)
  await show()
  by("causes-title").focus()
})
form.addEventListener("reset", () => later())
addEventListener("popstate", () => {
  fill(form, location.search)
  show({ write: false })
})

form.hidden = false
fill(form, location.search)
show({ write: false })
