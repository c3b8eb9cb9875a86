// What the diagnosis says in the page's language.

import { Spans } from "../search/seconds.js"

const put = (text, values) => text.replace(/\{\$?([a-z_]+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? String(values[name]) : whole))

export class Words {
  /** `texts`, `counted`, `situations`, `dialects`, `places`, `form`: see `<language>/diagnose.json`. */
  constructor(data, book, language) {
    Object.assign(this, { data, book })
    this.numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: "min2", numberingSystem: "latn" })
    this.plurals = new Intl.PluralRules(language)
    this.spans = new Spans(data.form)
  }

  text(id, values = {}) {
    return put(this.data.texts[id] ?? id, values)
  }

  form(id, values = {}) {
    return put(this.data.form[id] ?? id, values)
  }

  contradiction(kind, { code, http_status: status }) {
    return this.text(`contradiction-${kind}`, { code: code ?? "", status: status ?? "" })
  }

  counted(id, count) {
    const forms = this.data.counted[id]
    return put(forms[count] ?? forms[this.plurals.select(count)] ?? forms.other, { count: this.numbers.format(count) })
  }

  name(id) {
    return this.book.software[id]?.name ?? id
  }

  /**
   * A sentence for each match. An age or a silence that is the value of a timer is not said again;
   * where a timer of software on the path has it, no other timer is named.
   */
  why(matched) {
    const timers = matched.filter(({ symptom }) => symptom === "timer")
    const timed = (symptom) => timers.some(({ equals }) => equals === symptom)
    const named = timers.some((one) => one.named)
    let count = 0
    const told = matched.filter(({ symptom, named: own }) => {
      if (symptom === "age" || symptom === "silence") return !timed(symptom)
      if (symptom !== "timer") return true
      if (named && !own) return false
      count += 1
      return count <= this.book.most_timers
    })
    const sentences = told.map((found) => this.sentence(found))
    const idle = ({ symptom, timer, equals }) => symptom === "timer" && equals === "age" && this.timer(timer).kind === "idle"
    if (matched.some(idle)) sentences.push(this.text("why-silent-since"))
    return sentences
  }

  timer(id) {
    return this.book.timers.find((timer) => timer.id === id)
  }

  sentence(found) {
    const word = (yes) => (yes ? "yes" : "no")
    switch (found.symptom) {
      case "code": return this.text("why-code", { code: found.code })
      case "reason": return this.text("why-reason", { text: found.contains })
      case "line": return found.software === null ? this.text("why-line-unnamed") : this.text("why-line", { software: this.name(found.software) })
      case "reason_given": return this.text(`why-reason-given-${word(found.given)}`)
      case "clean": return this.text(`why-clean-${word(found.clean)}`)
      case "opened": return this.text(`why-opened-${word(found.opened)}`)
      case "http_status": return this.text("why-status", { status: found.status })
      case "age": return this.text("why-age", { seconds: this.numbers.format(found.seconds) })
      case "silence": return this.text("why-silence", { seconds: this.numbers.format(found.seconds) })
      case "together": return this.counted("why-together", found.count)
      case "side": return this.text(`why-side-${found.side}`)
      case "software": return this.text("why-software", { software: this.name(found.id) })
      case "timer": return this.timed(found)
      default: return ""
    }
  }

  timed({ timer: id, equals, seconds }) {
    const { software, setting, interval, total, default: known } = this.timer(id)
    const ending = interval !== undefined ? "-ping" : !known ? "-reported" : setting === "" ? "-fixed" : ""
    return this.text(`why-timer-${equals}${ending}`, {
      seconds: this.numbers.format(seconds),
      software: this.name(software),
      setting,
      interval: interval ?? "",
      value: this.numbers.format(total ?? 0),
    })
  }
}
