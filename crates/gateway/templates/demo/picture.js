// A small sequence diagram: lanes for who takes part, a row for each thing sent.
// It is a list, so that it can also be read aloud.

export class Picture {
  constructor(list, lanes) {
    this.list = list
    this.lanes = lanes
    list.classList.toggle("three", lanes.length === 3)
    this.clear()
  }

  clear() {
    const head = document.createElement("li")
    head.className = "lanes"
    for (const lane of this.lanes) head.append(span("lane", lane))
    this.list.replaceChildren(head)
  }

  /** One side sends something to another. */
  arrow(from, to, label, kind) {
    this.list.append(this.row(from, to, label, kind))
  }

  /** The same, but before the first row of that kind. */
  before(other, from, to, label, kind) {
    const place = this.list.querySelector(`.${other}`)
    this.list.insertBefore(this.row(from, to, label, kind), place)
  }

  /** Something happens to one of them. */
  mark(at, label, kind) {
    const row = document.createElement("li")
    row.className = `mark ${kind} at-${at}`
    row.append(span("heard", `${this.lanes[at]}: `), span("label", label))
    this.list.append(row)
  }

  row(from, to, label, kind) {
    const row = document.createElement("li")
    const [left, right] = from < to ? [from, to] : [to, from]
    row.className = `arrow ${kind} between-${left}-${right} ${from < to ? "forth" : "back"}`
    row.append(span("heard", `${this.lanes[from]} → ${this.lanes[to]}: `), span("label", label))
    return row
  }
}

function span(name, text) {
  const span = document.createElement("span")
  span.className = name
  span.textContent = text
  return span
}
