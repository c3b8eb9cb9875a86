// How like two words are, from 0 to 1.

/** The better of how few letters differ, and of how many are there near the same place. */
export const likeness = (a, b) => Math.max(fewSlips(a, b), jaroWinkler(a, b) - 0.1)

/** By the slips between them: letters that are missing, extra, other or swapped (Damerau-Levenshtein). */
export function fewSlips(a, b) {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - slips(a, b) / longest
}

function slips(a, b) {
  const most = a.length + b.length
  const width = b.length + 2
  const table = new Int32Array((a.length + 2) * width)
  const at = (row, column) => row * width + column
  table[0] = most
  for (let row = 0; row <= a.length; row++) {
    table[at(row + 1, 0)] = most
    table[at(row + 1, 1)] = row
  }
  for (let column = 0; column <= b.length; column++) {
    table[at(0, column + 1)] = most
    table[at(1, column + 1)] = column
  }
  const lastRow = new Map()
  for (let row = 1; row <= a.length; row++) {
    let lastColumn = 0
    for (let column = 1; column <= b.length; column++) {
      const swappedRow = lastRow.get(b[column - 1]) ?? 0
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped =
        table[at(swappedRow, lastColumn)] + (row - swappedRow - 1) + 1 + (column - lastColumn - 1)
      table[at(row + 1, column + 1)] = Math.min(
        table[at(row, column)] + cost,
        table[at(row + 1, column)] + 1,
        table[at(row, column + 1)] + 1,
        swapped,
      )
      if (cost === 0) lastColumn = column
    }
    lastRow.set(a[row - 1], row)
  }
  return table[at(a.length + 1, b.length + 1)]
}

function jaroWinkler(a, b) {
  const jaro = jaroOf(a, b)
  if (jaro <= 0.7) return jaro
  let same = 0
  while (same < 4 && same < a.length && a[same] === b[same]) same++
  return jaro + 0.1 * same * (1 - jaro)
}

function jaroOf(a, b) {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0)
  const [ofA, ofB] = [[], []]
  const taken = new Set()
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (a[i] !== b[j] || taken.has(j)) continue
      taken.add(j)
      ofA.push(a[i])
      break
    }
  }
  for (let j = 0; j < b.length; j++) if (taken.has(j)) ofB.push(b[j])
  const matches = ofA.length
  if (matches === 0) return 0
  const transpositions = Math.floor(ofA.filter((char, at) => char !== ofB[at]).length / 2)
  return (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3
}
