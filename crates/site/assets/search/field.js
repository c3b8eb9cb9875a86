// Suggestions below a field, by the pattern of a combobox with a list of options: the arrows
// choose, Enter goes there, Escape closes.

import { search } from "../search.js"
import { load } from "./index.js"
import { address, element } from "./show.js"

const MOST = 8

/** @param before what was in the field when it was reached */
export function suggest(field, before) {
  const list = element("ul", "suggestions")
  list.id = "suggestions"
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", field.labels[0]?.textContent ?? "")
  list.hidden = true
  field.form.append(list)
  field.setAttribute("role", "combobox")
  field.setAttribute("aria-autocomplete", "list")
  field.setAttribute("aria-controls", list.id)
  let chosen = -1

  const options = () => [...list.children]

  function choose(at) {
    chosen = at
    for (const [place, option] of options().entries()) option.setAttribute("aria-selected", String(place === at))
    const option = options()[at]
    if (!option) return field.removeAttribute("aria-activedescendant")
    field.setAttribute("aria-activedescendant", option.id)
    option.scrollIntoView({ block: "nearest" })
  }

  function open(isOpen) {
    list.hidden = !isOpen
    field.setAttribute("aria-expanded", String(isOpen))
    if (!isOpen) choose(-1)
  }

  async function update() {
    const query = field.value
    if (query.trim() === "") return open(false)
    let index
    try {
      index = await load()
    } catch {
      // The search page says so.
      return open(false)
    }
    if (query !== field.value || document.activeElement !== field) return
    const { answer, entries, nearest } = search(query, index)
    const found = [...answers(answer), ...entries, ...(entries.length > 0 ? [] : nearest)].slice(0, MOST)
    list.replaceChildren(...found.map((entry, at) => option(entry, at, index)))
    choose(-1)
    open(found.length > 0)
  }

  field.addEventListener("input", update)
  field.addEventListener("keydown", (event) => {
    // A key may belong to what is still being composed, as in Korean.
    if (event.isComposing) return
    const last = list.children.length - 1
    const moves = { ArrowDown: chosen === last ? -1 : chosen + 1, ArrowUp: chosen === -1 ? last : chosen - 1 }
    if (event.key in moves) {
      event.preventDefault()
      if (list.hidden) update()
      else choose(moves[event.key])
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault()
      location.assign(list.children[chosen].dataset.link)
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault()
      open(false)
    }
  })
  // The field keeps the focus while an option is clicked.
  list.addEventListener("mousedown", (event) => event.preventDefault())
  list.addEventListener("click", ({ target }) => {
    const option = target.closest("[role=option]")
    if (option) location.assign(option.dataset.link)
  })
  field.addEventListener("blur", () => open(false))
  field.form.addEventListener("submit", () => open(false))
  // Firefox and Chromium differ in what becomes of the ends of lines.
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text/plain")
    if (!/[\r\n]/.test(text)) return
    event.preventDefault()
    field.setRangeText(text.replace(/\r?\n|\r/g, " "), field.selectionStart, field.selectionEnd, "end")
    update()
  })
  open(false)
  if (field.value === before) load().catch(() => {})
  else update()
}

/** The answer as an option, and those of a name that several codes have. */
function answers(answer) {
  if (!answer) return []
  const { title, link, situation, others } = answer
  const text = situation?.title ?? answer.told[0] ?? answer.text
  const own = link === null ? [] : [{ kind: answer.code === null ? "situation" : "code", title, link: situation?.link ?? link, text }]
  return [...own, ...others.map((other) => ({ kind: "code", ...other }))]
}

function option({ title, link, kind, text }, at, index) {
  const made = element("li", "", element("span", "title", title), " ", element("span", "kind", index.say(`kind-${kind}`)))
  if (text) made.append(element("span", "text", text))
  made.id = `suggestion-${at}`
  made.setAttribute("role", "option")
  made.dataset.link = address(link, index)
  return made
}
