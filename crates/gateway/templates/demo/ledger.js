// The ledger, live: the gateway tells of each record as it is written down.

const table = document.querySelector("#ledger tbody")
const empty = document.getElementById("ledger-empty")
/** The records of this page's own runs, by path, and who waits for one. */
const records = new Map()
const waiting = new Map()

/** Fills the table from now on, and hands on how the backend is. */
export function listen(data, show) {
  table.querySelectorAll("time").forEach((time) => { time.textContent = clock(time.dateTime) })
  const events = new EventSource(`/demo/events?lang=${data.language}`)
  events.addEventListener("record", ({ data: text }) => take(JSON.parse(text), data.newest))
  events.addEventListener("backend", ({ data: text }) => show(JSON.parse(text)))
}

/** The record of the connection with this path, once it is there; nothing later. */
export function recordOf(path, patience) {
  if (records.has(path)) return Promise.resolve(records.get(path))
  return new Promise((resolve) => {
    waiting.set(path, resolve)
    setTimeout(() => {
      waiting.delete(path)
      resolve(undefined)
    }, patience)
  })
}

function take(record, newest) {
  if (table.querySelector(`tr[data-id="${CSS.escape(record.id)}"]`)) return
  table.prepend(row(record))
  while (table.rows.length > newest) table.rows[table.rows.length - 1].remove()
  empty.hidden = true
  records.set(record.path, record)
  // The oldest of many.
  if (records.size > 100) records.delete(records.keys().next().value)
  waiting.get(record.path)?.(record)
  waiting.delete(record.path)
}

function row(record) {
  const row = document.createElement("tr")
  Object.assign(row.dataset, {
    id: record.id, path: record.path, cause: record.cause, initiator: record.initiator,
  })
  const time = document.createElement("time")
  time.dateTime = record.closed_at
  time.textContent = clock(record.closed_at)
  const path = document.createElement("code")
  path.textContent = record.path
  const cause = [record.cause_text]
  if (record.reason) {
    const reason = document.createElement("q")
    reason.textContent = record.reason
    cause.push(" ", reason)
  }
  const code = record.page ? linked(record.page, record.code) : String(record.code)
  row.append(
    cell("", time), cell(record.clean ? "good" : "bad", code), cell("", ...cause),
    cell("", record.initiator_text), cell("", path))
  row.classList.add("new")
  return row
}

/** A code that leads to its page in the reference. */
export function linked(page, code) {
  const link = document.createElement("a")
  link.href = page
  link.textContent = String(code)
  return link
}

/** The time of the day where the reader is. */
const clock = (closed_at) => new Date(closed_at).toLocaleTimeString("sv")

function cell(name, ...content) {
  const cell = document.createElement("td")
  cell.className = name
  cell.append(...content)
  return cell
}
