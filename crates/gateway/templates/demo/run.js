// One run: what a button does to both columns, and what comes of it.

/** No column is waited for longer, in milliseconds. */
const PATIENCE = 15_000
/** How long the other column may still take when the one through farewell has ended. */
const GRACE = 1_500
/** How long its record may take. */
const RECORD = 10_000

/**
 * What each button does. `text` is what the browser says, `order` what the
 * gateway's process does, `flood` and `size` what the browser sends too much of;
 * `server` is what the server does then, as the page knows and cannot see;
 * `staysOpen` says that the left connection does not end by it.
 */
export const ACTIONS = {
  finish: { text: "close 1000 done" },
  empty: { text: "close" },
  crash: { text: "crash", server: "cut" },
  kill: { order: "kill", server: "killed" },
  restart: { order: "restart", server: "restarted" },
  break: { text: "break", server: "illegal" },
  utf8: { text: "utf8", server: "notUtf8" },
  big: { size: 128 * 1024, staysOpen: true },
  fast: { flood: 60, staysOpen: true },
  silent: { text: "silent", then: "hello?", staysOpen: true },
  drain: { order: "drain", staysOpen: true },
}

/**
 * Runs an action in both columns. `concluded` is told how both ended; the
 * record, which comes when the server's side has ended too, is what is returned.
 */
export async function run(name, columns, { order, recordOf, say, concluded }) {
  const action = ACTIONS[name]
  const { straight, through } = columns
  const path = `/demo-${name}-${unique()}`
  const both = [straight, through]
  await Promise.all(both.map((column) => column.open(path, PATIENCE)))
  if (action.order) {
    both.forEach((column) => column.ordered(action, say))
    await order(action.order)
  } else {
    both.forEach((column) => column.provoke(action, say))
  }
  const record = recordOf(path, PATIENCE + RECORD)
  await within(PATIENCE, through.ended)
  await within(GRACE, straight.ended)
  straight.conclude(action, name === "drain")
  through.conclude(action, false)
  concluded(straight.result, through.result)
  await Promise.all(both.map((column) => column.explain(name, action)))
  const found = await within(RECORD, record)
  if (found) through.told(found)
  return found
}

const unique = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(36).padStart(2, "0")).join("")

/** The value, or nothing once this many milliseconds are over. */
function within(milliseconds, promise) {
  let timer
  const late = new Promise((resolve) => { timer = setTimeout(resolve, milliseconds) })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
