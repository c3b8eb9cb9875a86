// One column: a WebSocket, what its browser saw, and how that is shown.

import { Picture } from "./picture.js"

export class Column {
  /** `lanes` are the names of browser, farewell where it is between, and server. */
  constructor(name, address, lanes, { say, data }) {
    this.name = name
    this.address = address
    this.say = say
    this.language = data.language
    this.outcome = document.getElementById(`${name}-outcome`)
    this.details = document.getElementById(`${name}-details`)
    this.explanation = this.details.querySelector(".explanation")
    this.picture = new Picture(this.details.querySelector(".picture"), lanes)
    this.browser = 0
    this.server = lanes.length - 1
    /** Whom the browser talks to: farewell, or the server itself. */
    this.peer = 1
    this.hasFarewell = lanes.length === 3
  }

  /** Opens a WebSocket, and lets one message go there and back. */
  open(path, patience) {
    this.outcome.parentElement.dataset.verdict = "waiting"
    this.outcome.replaceChildren(paragraph("code waiting", "…"))
    this.explanation.replaceChildren()
    this.picture.clear()
    this.heard = 0
    this.result = undefined
    this.close = undefined
    this.openedAt = undefined
    this.expected = undefined
    /** Whether the server breaks a rule. */
    this.wrong = false
    const socket = this.socket = new WebSocket(this.address + path)
    const greeted = new Promise((resolve) => {
      socket.onopen = () => {
        this.openedAt = performance.now()
        socket.send("hello")
        this.picture.arrow(this.browser, this.server, "hello", "message")
      }
      socket.onmessage = ({ data }) => {
        if (this.heard++ === 0) {
          this.picture.arrow(this.server, this.browser, "hello", "message")
          resolve()
        } else {
          this.heardMore(data)
        }
      }
      setTimeout(resolve, patience)
    })
    this.ended = new Promise((resolve) => {
      socket.onclose = ({ code, reason, wasClean }) => {
        if (this.result) return
        this.close = { code, reason, clean: wasClean, after: performance.now() - (this.openedAt ?? 0) }
        if (this.openedAt) this.pictureEnd()
        resolve()
      }
    })
    return Promise.race([greeted, this.ended])
  }

  heardMore(data) {
    if (!this.expected || this.heard - 1 !== this.expected.count) return
    this.picture.arrow(this.server, this.browser, this.expected.label, "message")
  }

  /** Says what makes the ending, in this WebSocket. */
  provoke(action, say) {
    const { socket, picture } = this
    if (socket.readyState !== WebSocket.OPEN) return
    // What farewell stops does not reach the server.
    const far = action.size || action.flood ? this.peer : this.server
    if (action.size) {
      const label = `${action.size / 1024} KiB`
      this.expected = { count: 1, label }
      picture.arrow(this.browser, far, label, "heavy")
      socket.send("x".repeat(action.size))
    } else if (action.flood) {
      const label = `${action.flood} ×`
      this.expected = { count: action.flood, label }
      picture.arrow(this.browser, far, label, "heavy")
      flood(socket, action.flood)
    } else {
      picture.arrow(this.browser, far, `“${action.text}”`, "message")
      socket.send(action.text)
      if (action.then) {
        picture.arrow(this.browser, far, `“${action.then}”`, "message")
        socket.send(action.then)
      }
    }
    this.serverDoes(action, say)
  }

  /** The ending is made by somebody else. */
  ordered(action, say) {
    if (action.order === "drain") {
      if (this.hasFarewell) this.picture.mark(this.peer, say("picture-drain"), "planned")
    }
    this.serverDoes(action, say)
  }

  /** What the browser cannot see, and the page knows. */
  serverDoes({ server }, say) {
    this.wrong = server === "illegal" || server === "notUtf8"
    const at = this.server
    const to = this.hasFarewell ? this.peer : this.browser
    switch (server) {
      case "killed": this.picture.mark(at, say("picture-killed"), "killed"); break
      case "restarted": this.picture.mark(at, say("picture-restarted"), "killed"); break
      case "illegal": this.picture.arrow(at, to, say("picture-illegal"), "wrong"); break
      case "notUtf8": this.picture.arrow(at, to, say("picture-not-utf8"), "wrong"); break
    }
    if (this.hasFarewell && ["cut", "killed", "restarted"].includes(server)) {
      this.picture.arrow(at, to, say("picture-cut"), "cut")
      this.picture.arrow(to, at, say("picture-alive"), "asked")
    }
  }

  /** How the browser was told, or that it told itself. */
  pictureEnd() {
    const { code, clean } = this.close
    if (this.expected && this.heard - 1 < this.expected.count && this.heard > 1) {
      this.picture.arrow(this.server, this.browser, `${this.heard - 1} ×`, "message")
    }
    if (!clean && this.wrong && !this.hasFarewell) {
      this.picture.arrow(this.browser, this.peer, this.say("picture-gives-up"), "cut")
    } else if (!clean) {
      this.picture.arrow(this.peer, this.browser, this.say("picture-cut"), "cut")
    } else {
      const label = code === 1005 ? this.say("picture-close-empty") : `Close ${code}`
      this.picture.arrow(this.peer, this.browser, label, "close")
    }
  }

  /** Nothing more is waited for: shows how it ended, or that it did not. */
  conclude(action, unaffected) {
    const { close, say } = this
    if (!this.openedAt) {
      this.result = { state: "never", shown: say("never-opened"), verdict: "bad" }
    } else if (close) {
      const verdict = close.code === 1006 ? "bad" : "good"
      this.result = { state: "closed", ...close, shown: String(close.code), verdict }
    } else {
      if (action.then) this.picture.arrow(this.server, this.browser, say("picture-no-answer"), "asked")
      this.result = { state: "open", shown: say("still-open"), verdict: unaffected ? "neutral" : "bad" }
      this.socket.close(1000)
    }
    this.show()
  }

  show() {
    const { result, say } = this
    const section = this.outcome.parentElement
    section.dataset.verdict = result.verdict
    const parts = [paragraph(`code ${result.state}`, result.shown)]
    parts.push(paragraph("judged", verdict(result, say)))
    if (result.state === "closed") {
      const after = result.after < 1000 ? `${Math.round(result.after)} ms` : `${decimal(result.after / 1000, 1)} s`
      const cleanness = result.clean ? say("clean") : say("unclean")
      parts.push(paragraph("facts", `${cleanness} · ${after}`))
      const reason = paragraph("reason", result.reason || say("reason-none"))
      if (result.reason) reason.classList.add("given")
      parts.push(reason)
    }
    this.outcome.replaceChildren(...parts)
    Object.assign(this.outcome.dataset, {
      state: result.state, code: result.code ?? "", clean: result.clean ?? "", reason: result.reason ?? "",
    })
  }

  /** farewell's words on the code, or why there is none. */
  async explain(pressed, action) {
    if (this.result.state === "open" && action.staysOpen && !this.hasFarewell) {
      this.explanation.replaceChildren(paragraph("still-open", this.say(`act-${pressed}.open`)))
    }
    if (this.result.state !== "closed") return
    const answer = await fetch(`/explain/${this.result.code}?lang=${this.language}`)
    if (!answer.ok) throw new Error(`explain: ${answer.status}`)
    const { code, name, local_name: local, answer: meaning, advice } = await answer.json()
    const title = local === name ? `${code} ${name}` : `${code} ${name} (${local})`
    this.explanation.replaceChildren(heading(title), paragraph("answer", meaning))
    if (advice) this.explanation.append(paragraph("advice", advise(advice, this.say)))
  }

  /** What farewell's record adds: to the picture, and to the words. */
  told({ from_server, to_server, initiator, cause, cause_text, advice, evidence }) {
    const { picture, peer, server, say } = this
    if (from_server && initiator === "upstream") {
      picture.before("close", server, peer, closeLabel(from_server, say), "close")
    }
    if (cause === "upstream_silent") {
      picture.before("close", peer, server, "ping", "asked")
      picture.before("close", server, peer, say("picture-no-answer"), "asked")
    }
    if (to_server && initiator === "gateway") {
      // Its reason is the cause below, and the record's id.
      picture.arrow(peer, server, closeLabel({ ...to_server, reason: "" }, say), "close")
    }
    this.explanation.querySelector(".advice")?.remove()
    this.explanation.append(paragraph("cause", cause_text))
    if (evidence.length > 0) this.explanation.append(facts(evidence))
    this.explanation.append(paragraph("advice", advise(advice, say)))
  }
}

/**
 * Sends messages, each once the browser has taken the one before: Chromium calls
 * an ending unclean, even after both Closes, if it had yet to take something.
 */
function flood(socket, count, number = 1) {
  if (socket.readyState !== WebSocket.OPEN) return
  if (socket.bufferedAmount === 0) socket.send(`message ${number++}`)
  if (number <= count) setTimeout(flood, 0, socket, count, number)
}

/** What was seen of the server, each fact with its time since the first. */
function facts(evidence) {
  const list = document.createElement("ol")
  list.className = "evidence"
  for (const { after_ms, text, count } of evidence) {
    const fact = document.createElement("li")
    const time = document.createElement("time")
    time.textContent = `+${(after_ms / 1000).toFixed(2)} s`
    fact.append(time, ` ${text}`, count > 1 ? ` × ${count}` : "")
    list.append(fact)
  }
  return list
}

function verdict(result, say) {
  switch (result.verdict) {
    case "good": return `✓ ${result.code === 1005 ? say("verdict-empty") : say("verdict-true")}`
    case "neutral": return `○ ${say("verdict-unaffected")}`
    default: return `✗ ${result.state === "open" ? say("verdict-unnoticed") : say("verdict-lost")}`
  }
}

function closeLabel({ code, reason }, say) {
  if (code === null) return say("picture-close-empty")
  // The cause; what follows it is for a log.
  return `Close ${code} ${reason.split(";")[0]}`.trim()
}

function advise({ reconnect, after_ms }, say) {
  if (reconnect === "no") return say("advice-no")
  if (reconnect === "changed") return say("advice-changed")
  const [min, max] = after_ms.map((milliseconds) => decimal(milliseconds / 1000, 2))
  return min === max ? say("advice-after", { min }) : say("advice-between", { min, max })
}

// As the page's language writes it, in the digits of close codes: 7,2 in French.
function decimal(number, digits) {
  const options = { maximumFractionDigits: digits, useGrouping: false, numberingSystem: "latn" }
  return number.toLocaleString(document.documentElement.lang, options)
}

function paragraph(name, text) {
  const paragraph = document.createElement("p")
  paragraph.className = name
  paragraph.textContent = text
  return paragraph
}

function heading(text) {
  const heading = document.createElement("h3")
  heading.textContent = text
  return heading
}
