// A client on Node's `ws`, for many connections: node client.mjs
//
// Standard input: one JSON object a line, `{ do, id, ... }`. Standard output: what
// the connections saw, one JSON object a line, each with its `id`.

import { createInterface } from 'node:readline'
import WebSocket from 'ws'

const say = (event, id, fields) => console.log(JSON.stringify({ event, id, ...fields }))
const connections = new Map()

function open({ id, url, subprotocols, headers, ca }) {
  const socket = new WebSocket(url, subprotocols ?? [], { headers, ca, maxPayload: 64 << 20, handshakeTimeout: 30_000 })
  connections.set(id, socket)
  socket.on('open', () => say('open', id, { subprotocol: socket.protocol, extensions: socket.extensions }))
  socket.on('unexpected-response', (_, response) => refused(id, response))
  socket.on('message', (data, binary) => say('message', id,
    binary ? { base64: data.toString('base64') } : { text: data.toString() }))
  socket.on('ping', (data) => say('ping', id, { text: data.toString() }))
  socket.on('pong', (data) => say('pong', id, { text: data.toString() }))
  socket.on('error', (error) => say('error', id, { text: error.message }))
  socket.on('close', (code, reason) => {
    connections.delete(id)
    const clean = Boolean(socket._closeFrameReceived && socket._closeFrameSent)
    say('close', id, { code, reason: reason.toString(), clean })
  })
}

/** The handshake was answered with another status than 101. */
function refused(id, response) {
  const chunks = []
  response.on('data', (chunk) => chunks.push(chunk))
  response.on('end', () => {
    connections.delete(id)
    say('refused', id, { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() })
  })
}

const verbs = {
  open,
  send: (socket, { text, base64 }) => socket.send(base64 === undefined ? text : Buffer.from(base64, 'base64')),
  fragments: (socket, { pieces }) => pieces.forEach((piece, index) =>
    socket.send(piece, { binary: false, fin: index === pieces.length - 1 })),
  close: (socket, { code, reason }) => socket.close(code, reason),
  ping: (socket, { text }) => socket.ping(text),
  pause: (socket) => socket.pause(),
  resume: (socket) => socket.resume(),
  terminate: (socket) => socket.terminate(),
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const command = JSON.parse(line)
  if (command.do === 'open') return open(command)
  const socket = connections.get(command.id)
  if (socket) verbs[command.do](socket, command)
}).on('close', () => process.exit(0))

say('ready', 0, {})
