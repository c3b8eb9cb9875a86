// Which timers have the value that was seen: idle timers and keepalives are compared with the
// silence before the end, all others with the age.

const BILLION = 1e9

/** Seconds in whole nanoseconds, as the command counts: 4.9 - 3.9 is 1. */
export function exact(seconds) {
  const whole = Math.floor(seconds)
  return whole + Math.round((seconds - whole) * BILLION) / BILLION
}

/** The timers that fit, those of software on the path first; null where nothing can be compared. */
export function fitting(ids, known, book) {
  let comparable = false
  let found = []
  for (const id of ids) {
    const timer = book.timers.find((one) => one.id === id)
    const [equals, seconds] = comparison(timer.kind, known)
    if (equals === null) continue
    comparable = true
    if (timer.total !== null && isValue(seconds, timer.total, book.tolerance) && isSeen(timer, known)) {
      found.push({ symptom: "timer", timer: id, equals, seconds, named: isNamed(timer, known) })
    }
  }
  // Where a proxy or a service is named, it is that one: the timers of others of its kind count
  // only beside one of its own.
  if (!found.some(({ named }) => named)) {
    found = found.filter(({ timer }) => !namesAnother(book.timers.find(({ id }) => id === timer).software, known, book))
  }
  found.sort((a, b) => Number(b.named) - Number(a.named))
  return comparable ? found : null
}

function comparison(kind, { age, silence }) {
  const ofAge = age === null ? [null] : ["age", age]
  if (kind === "idle" || kind === "keepalive") return silence === null ? ofAge : ["silence", silence]
  return ["lifetime", "handshake", "drain"].includes(kind) ? ofAge : [null]
}

function between(id, { software }) {
  const kind = software[id]?.kind
  return kind === "proxy" || kind === "service" ? kind : null
}

function namesAnother(id, known, book) {
  const kind = between(id, book)
  return kind !== null && known.software.some((other) => between(other, book) === kind)
}

const isNamed = ({ software }, known) => known.software.some((id) => id === software || id.startsWith(`${software}-`))

/** Whether a time that was seen may be that of a timer with this value. */
export function isValue(seen, value, { early, late, early_seconds: earlySeconds, late_seconds: lateSeconds }) {
  return value - Math.max(earlySeconds, value * early) <= seen && seen <= value + Math.max(lateSeconds, value * late)
}

function isSeen({ client_sees: client, server_sees: server }, { code, side }) {
  if (code === null) return true
  const fits = (shown) => shown === null || shown === code
  if (side === null) return fits(client) || fits(server)
  return fits(side === "client" ? client : server)
}
