// What the pages do beside being read: search, pasted lines. Each part is loaded when it is used.

const field = document.getElementById("q")

/** Loads what suggests, once. What is typed meanwhile counts. */
function enhance() {
  const { value } = field
  field.removeEventListener("focus", enhance)
  import("./search/field.js").then(({ suggest }) => suggest(field, value))
}

if (field) {
  field.addEventListener("focus", enhance)
  if (document.activeElement === field) enhance()
}

// Behind `#` no server sees what was asked, and a long line does not make an address too long for it.
document.addEventListener("submit", (event) => {
  const { action, elements } = event.target
  const asked = elements.q?.value
  if (asked === undefined || !action.endsWith("/search/")) return
  event.preventDefault()
  if (asked.trim() !== "") location.assign(`${action}#q=${encodeURIComponent(asked)}`)
})

if (document.getElementById("results")) import("./search/page.js")

/** A cause that a link leads to is open, so that it can be read. */
function openTarget() {
  document.getElementById(location.hash.slice(1))?.querySelector("details")?.setAttribute("open", "")
}

addEventListener("hashchange", openTarget)
openTarget()
if (document.getElementById("symptoms")) import("./diagnose/page.js")
