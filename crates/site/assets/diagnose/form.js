// What is in the form: as symptoms, and as the query of an address.

import { fold } from "../search/fold.js"
import { joined } from "../sentences.js"
import { nearest, plain, softwareIds } from "./software.js"

const FIELDS = ["code", "reason", "opened", "clean", "silence", "age", "status", "together", "side", "others"]

/** A letter that is too short for a search to take it for a unit. */
const DAYS = /([0-9]+(?:[.,][0-9]+)?) *d(?!\p{L})/gu

/** Seconds: "60", "60 s", "1 min 30 s", "1m30s", "2h", "1d", and in the units of the language. */
export function secondsOf(text, spans) {
  const span = fold(text).trim().replace(/(\p{L})(?=[0-9])/gu, "$1 ").replace(/([0-9]) *m(?!\p{L})/gu, "$1 min")
  if (/^[0-9]{1,9}([.,][0-9]+)?$/.test(span)) return Number(span.replace(",", "."))
  const days = []
  const withoutDays = span.replace(DAYS, (_, number) => (days.push(86_400 * Number(number.replace(",", "."))), " "))
  const { seconds, rest } = spans.take(withoutDays)
  const sum = [...days, ...seconds].reduce((sum, part) => sum + part, 0)
  return days.length + seconds.length === 0 || rest.trim() !== "" || !Number.isFinite(sum) ? null : sum
}

const numberIn = (from, to) => (text) => {
  const digits = fold(text).trim()
  return /^[0-9]{1,9}$/.test(digits) && Number(digits) >= from && Number(digits) <= to ? Number(digits) : null
}
const yesOrNo = (value) => (value === "yes" ? true : value === "no" ? false : null)

/** How each field is read, and the symptom that it is. */
const READERS = {
  code: ["code", numberIn(0, 65_535)],
  reason: ["reason", (text) => text],
  opened: ["opened", yesOrNo],
  clean: ["clean", yesOrNo],
  silence: ["silence", secondsOf],
  age: ["age", secondsOf],
  status: ["http_status", numberIn(100, 599)],
  together: ["together", numberIn(1, 1e9)],
  side: ["side", (value) => (value === "client" || value === "server" ? value : null)],
}

/** The field that asks for a symptom. */
export const fieldOf = (symptom) => (symptom === "software" ? "others" : symptom === "http_status" ? "status" : symptom)

/**
 * `symptoms` that could be read, and `problems`, one for each text that could not: `field`, `text`, and
 * for software `name`, what was typed, and `choices`, the ids of what it may be.
 */
export function symptomsOf(form, book, words) {
  const symptoms = { software: [] }
  const problems = []
  for (const [field, [symptom, read]] of Object.entries(READERS)) {
    const { value } = form.elements[field]
    if (value.trim() === "") continue
    symptoms[symptom] = read(value, words.spans)
    if (symptoms[symptom] === null) {
      delete symptoms[symptom]
      const label = form.querySelector(`label[for="${field}"]`).textContent
      problems.push({ field, text: words.form("diagnosis-unread", { field: label }), choices: [] })
    }
  }
  if (form.elements.empty.checked && symptoms.reason === undefined) symptoms.reason = ""
  const boxes = [...form.querySelectorAll('[name="with"]:checked')].map(({ value }) => value)
  for (const name of [...boxes, ...form.elements.others.value.split(",")].map((name) => name.trim())) {
    if (name === "") continue
    const ids = softwareIds(name, book)
    if (ids.length !== 1) problems.push({ field: "others", name, ...unclear(name, ids, book, words) })
    else if (!symptoms.software.includes(ids[0])) symptoms.software.push(ids[0])
  }
  return { symptoms, problems }
}

/** What is said of a name that is not clear. */
function unclear(typed, ids, book, words) {
  const name = typed.slice(0, 40)
  if (ids.length > 0) return { text: words.form("diagnosis-several", { name }), choices: ids }
  const text = words.form("diagnosis-unknown-software", { name })
  const near = nearest(typed, book)
  return near === null ? { text, choices: [] } : { text: joined(text, words.form("diagnosis-nearest")), choices: [near] }
}

/** Writes the software that was meant in place of what was typed. */
export function choose(form, typed, id, book) {
  const { name } = book.software[id]
  const written = softwareIds(name, book).join() === id && !name.includes(",") ? name : id
  const field = form.elements.others
  const names = field.value.split(",").map((one) => one.trim())
  field.value = names.filter((one) => one !== "").map((one) => (one === typed ? written : one)).join(", ")
  field.dispatchEvent(new Event("change", { bubbles: true }))
  field.focus()
}

/** The query that fills the form in again; empty where nothing is in it. */
export function queryOf(form) {
  const query = new URLSearchParams()
  for (const field of FIELDS) {
    const value = form.elements[field].value.trim()
    if (value !== "") query.set(field, value)
  }
  if (form.elements.empty.checked) query.set("empty", "yes")
  for (const { value } of form.querySelectorAll('[name="with"]:checked')) query.append("with", value)
  return query.toString()
}

/** The query for a page in another language: times are in seconds. */
export function queryAbroad(query, symptoms) {
  const abroad = new URLSearchParams(query)
  for (const field of ["silence", "age"]) {
    if (symptoms[field] !== undefined) abroad.set(field, symptoms[field])
  }
  return abroad.toString()
}

/** Fills the form from a query. Software without a box of its own is written as text. */
export function fill(form, search) {
  const query = new URLSearchParams(search)
  form.reset()
  for (const field of FIELDS) {
    if (query.has(field)) form.elements[field].value = query.get(field).slice(0, 4096)
  }
  form.elements.empty.checked = query.get("empty") === "yes"
  const others = []
  for (const name of query.getAll("with").flatMap((names) => names.split(","))) {
    const box = [...form.querySelectorAll('[name="with"]')].find(({ value }) => value === plain(name))
    if (box) box.checked = true
    else if (name.trim() !== "") others.push(name.trim().slice(0, 80))
  }
  if (others.length > 0) form.elements.others.value = [form.elements.others.value, ...others].filter(Boolean).join(", ")
}
