// The demo's page: buttons, the two columns, the table of results.

import { linked, listen, recordOf } from "./ledger.js"
import { Column } from "./column.js"
import { ACTIONS, run } from "./run.js"

const data = JSON.parse(document.getElementById("data").textContent)

/** A text of the page's language; `{name}` in it stands for an argument. */
const say = (id, args = {}) =>
  data.texts[id].replace(/\{(\w+)\}/g, (whole, name) => args[name] ?? whole)

const columns = {
  straight: new Column("straight", data.straight, [say("lane-browser"), say("lane-server")], { say, data }),
  through: new Column("through", data.through, [say("lane-browser"), say("lane-farewell"), say("lane-server")], { say, data }),
}
const buttons = [...document.querySelectorAll("button[data-action]")]
const all = document.getElementById("all")
const headline = document.getElementById("headline")
const backend = document.getElementById("backend")

let state = "running"
let busy = false
/** Whether all are being played. */
let playing = false

function show(told) {
  state = told.state
  backend.dataset.state = state
  backend.textContent = state === "running" ? say("backend-running", { pid: told.pid })
    : state === "away" ? say("backend-away") : say("backend-dead")
}

/** Tells the gateway's process what to do with the backend, or to drain. */
async function order(what) {
  const answer = await fetch(`/demo/order/${what}`, { method: "POST", headers: { "X-Farewell-Demo": "1" } })
  if (!answer.ok) throw new Error(`${what}: ${answer.status}`)
  show(await answer.json())
}

async function play(action) {
  const name = say(`act-${action}`)
  for (const button of buttons) {
    if (button.dataset.action === action) button.setAttribute("aria-current", "true")
    else button.removeAttribute("aria-current")
  }
  document.body.dataset.action = action
  document.body.dataset.run = "running"
  const args = { action: name }
  headline.textContent = state === "dead" ? say("headline-started", args) : say("headline-running", args)
  bringIntoSight(headline)
  try {
    await order("start")
    const record = await run(action, columns, { order, recordOf, say, concluded(straight, through) {
      headline.textContent = say(`act-${action}.moral`)
      note(action, name, straight, through)
    } })
    document.body.dataset.record = record?.id ?? ""
  } catch {
    headline.textContent = say("headline-failed")
  }
  document.body.dataset.run = "done"
}

/** One at a time: a second click waits for nothing, and does nothing. */
async function once(work) {
  if (busy) return
  busy = true
  for (const button of buttons) button.setAttribute("aria-disabled", "true")
  try {
    await work()
  } finally {
    busy = false
    for (const button of buttons) button.removeAttribute("aria-disabled")
  }
}

async function playAll() {
  playing = true
  all.textContent = say("play-stop")
  for (const action of Object.keys(ACTIONS)) {
    if (playing) await play(action)
  }
  playing = false
  all.textContent = say("play-all")
}

for (const button of buttons) {
  button.addEventListener("click", () => once(() => play(button.dataset.action)))
}
all.addEventListener("click", () => {
  if (playing) playing = false
  else once(playAll)
})

/** Adds to the table of results, or changes what is there. */
function note(action, name, straight, through) {
  document.getElementById("results").hidden = false
  const body = document.querySelector("#results tbody")
  let row = body.querySelector(`tr[data-action="${action}"]`)
  if (!row) {
    row = document.createElement("tr")
    row.dataset.action = action
    body.append(row)
  }
  const head = document.createElement("th")
  head.scope = "row"
  head.textContent = name
  row.replaceChildren(head, cell(straight), cell(through))
}

function cell(result) {
  const cell = document.createElement("td")
  cell.className = result.verdict
  // All that a button ends with have a page.
  cell.append(result.state === "closed" ? linked(`${data.reference}${result.code}/`, result.code) : result.shown)
  return cell
}

function bringIntoSight(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches
  // Where the buttons stand above, and not beside.
  if (matchMedia("(max-width: 59.99rem)").matches) {
    element.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" })
  }
}

listen(data, show)
document.body.dataset.run = "idle"
