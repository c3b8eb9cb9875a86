// Where there is no page: the address may name a code, two of them, or something that can be found.

import { search } from "../search.js"
import { load } from "./index.js"
import { result } from "./show.js"

const MOST = 5

/** What the words of a path are: "fr/1006.html" asks in French for "1006". */
function asked(languages) {
  const root = new URL("../..", import.meta.url).pathname
  const path = decoded(location.pathname.startsWith(root) ? location.pathname.slice(root.length) : location.pathname)
  const [first, ...rest] = path.split("/").filter(Boolean)
  const language = named(first ?? "", languages)
  const words = (language ? rest : [first ?? "", ...rest]).join(" ").replace(/\.(html?|php|json)$/i, "")
  return { language, query: words.replace(/[-_+]+/g, " ").trim() }
}

/** The language that this names: "zh-Hans", and "zh" or "zh_CN" for it. */
function named(name, languages) {
  const tag = name.toLowerCase().replaceAll("_", "-")
  const primary = (tag) => tag.split("-")[0]
  return languages.find((one) => one.toLowerCase() === tag)
    ?? languages.find((one) => primary(one) === primary(tag) && tag.length <= "zh-hans-cn".length)
}

function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Puts what fits above the choice of languages, and the words into the fields. */
export async function offer(links, own) {
  const { language = own.dataset.language, query } = asked(links.map((link) => link.dataset.language))
  if (query === "") return
  const index = await load(language)
  const { answer, entries } = search(query, index)
  const first = answer?.link ? [{ kind: "code", title: answer.title, link: answer.link, text: answer.text }] : []
  const found = [...first, ...entries].slice(0, MOST)
  if (found.length === 0) return
  const list = document.createElement("ul")
  list.className = "results"
  list.lang = language
  list.append(...found.map((entry) => result(entry, query, index)))
  document.querySelector(".choices").before(list)
  for (const field of document.querySelectorAll(".choices input")) field.value = query
}
