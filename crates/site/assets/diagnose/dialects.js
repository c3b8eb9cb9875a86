// What the code means in the dialects of what is on the path, and in which it may mean something
// where none was named.

/**
 * `named`: what it means in dialects on the path; `candidates`: elsewhere. Each has the dialect's `id` and
 * `name`, `codes`, `[what it is called, what it means, place of the advice]`, and `range`, the place of
 * the advice of its range, where it does not name the code.
 */
export function inDialects({ code, reason, software }, dialects, book) {
  if (code === null) return { named: [], candidates: [] }
  const named = dialects
    .filter(({ speakers }) => speakers.some((id) => software.includes(id)))
    .map((dialect) => ({ id: dialect.id, name: dialect.name, ...meanings(dialect, code, reason ?? "") }))
    .filter(({ codes, range }) => codes.length > 0 || range !== undefined)
  if (named.length > 0 || code < 3000 || code > 4999) return { named, candidates: [] }
  const asked = letters(reason ?? "")
  const all = dialects.flatMap((dialect) =>
    dialect.codes.filter(([number]) => number === code).map((entry) => ({ dialect, entry })),
  )
  // Those first whose name is in the reason.
  const isElsewhere = ({ entry: [, , name] }) => Number(letters(name) === "" || !asked.includes(letters(name)))
  all.sort((a, b) => isElsewhere(a) - isElsewhere(b))
  const candidates = all.slice(0, book.most_candidates).map(({ dialect, entry }) => ({
    id: dialect.id, name: dialect.name, codes: [called(entry)],
  }))
  return { named, candidates }
}

const letters = (text) => text.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]+/gu, "")

function meanings({ codes, ranges }, code, reason) {
  const own = codes.filter(([number]) => number === code)
  const lower = reason.toLowerCase()
  const begins = ([, prefix]) => prefix !== null && prefix !== "" && lower.startsWith(prefix.toLowerCase())
  const decided = own.some(begins) ? own.filter(begins) : own.some(([, prefix]) => prefix === null) ? own.filter(([, prefix]) => prefix === null) : own
  const range = ranges.find(([from, to]) => from <= code && code <= to)
  return { codes: decided.map(called), range: decided.length === 0 ? range?.[2] : undefined }
}

function called([code, reason, name, meaning, advice]) {
  const parts = [code, name, reason !== null && reason !== name ? reason : ""]
  return [parts.filter((part) => part !== "").join(" "), meaning, advice]
}
