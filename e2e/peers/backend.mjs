// A backend on Node's `ws`: node backend.mjs PORT [CERT KEY]
//
// It does what the path asks (see README.md, "Orders"), then what its standard
// input asks, and says on standard output what it saw, one JSON object a line.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createInterface } from 'node:readline'
import { WebSocketServer } from 'ws'

const [port, cert, key] = process.argv.slice(2)
const say = (event, fields) => console.log(JSON.stringify({ event, ...fields }))
const connections = new Map()
let opened = 0

/** Does what an order such as "/close/4001/bye" asks of one connection. */
function obey(socket, order) {
  const [verb, ...args] = order.split('?')[0].split('/').slice(1).map(decodeURIComponent)
  switch (verb) {
    case 'close': return socket.close(Number(args[0]), args[1])
    case 'close-empty': return socket.close()
    case 'terminate': return socket._socket.end()
    case 'reset': return socket._socket.resetAndDestroy()
    case 'send': return socket.send(Buffer.alloc(Number(args[0]), 'x'), { binary: args[1] === 'binary' })
    case 'say': return socket.send(args[0])
    case 'ping': return socket.ping(args[0])
    case 'flood': return flood(socket, Number(args[0]), Number(args[1]))
    case 'every': return every(socket, Number(args[0]), args[1])
    case 'exit': return process.exit(1)
    case 'silent': socket.quiet = true
  }
}

function flood(socket, count, size) {
  const message = Buffer.alloc(size, 'x')
  for (let sent = 0; sent < count; sent++) socket.send(message, { binary: false })
}

function every(socket, milliseconds, text) {
  const timer = setInterval(() => socket.send(text), milliseconds)
  socket.on('close', () => clearInterval(timer))
}

const handler = (request, response) => {
  say('http', { method: request.method, path: request.url })
  request.resume()
  response.setHeader('X-Backend', 'node')
  response.end('an end-to-end backend\n')
}
const server = cert
  ? createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) }, handler)
  : createServer(handler)

const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 << 20, perMessageDeflate: true })

server.on('upgrade', (request, socket, head) => {
  const [, verb, status] = request.url.split('?')[0].split('/')
  if (verb === 'reject') return reject(socket, Number(status), request.url)
  sockets.handleUpgrade(request, socket, head, (ws) => accept(ws, request))
})

function reject(socket, status, path) {
  say('reject', { path, status })
  const body = `no: ${status}\n`
  const lines = [`HTTP/1.1 ${status} Refused by the backend`, 'X-Why: because',
    'Content-Type: text/plain', `Content-Length: ${body.length}`, 'Connection: close']
  if (status === 302) lines.push('Location: /login?then=back')
  if (status === 401) lines.push('WWW-Authenticate: Bearer realm="e2e"')
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}

function accept(ws, request) {
  const id = ++opened
  const path = request.url
  connections.set(id, ws)
  say('open', { id, path, headers: request.headers, subprotocol: ws.protocol, extensions: ws.extensions })
  ws.on('message', (data, binary) => {
    say('message', { id, path, kind: binary ? 'binary' : 'text', size: data.length,
      text: binary ? null : data.toString('utf8', 0, 200) })
    if (!ws.quiet) ws.send(data, { binary })
  })
  ws.on('ping', (data) => say('ping', { id, path, text: data.toString() }))
  ws.on('pong', (data) => say('pong', { id, path, text: data.toString() }))
  ws.on('error', (error) => say('error', { id, path, text: error.message }))
  ws.on('close', (code, reason) => {
    connections.delete(id)
    const clean = ws._closeFrameReceived && ws._closeFrameSent
    say('close', { id, path, code, reason: reason.toString(), clean })
  })
  obey(ws, path)
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [id, order] = line.split(' ', 2)
  const chosen = id === '*' ? [...connections.values()] : [connections.get(Number(id))]
  for (const ws of chosen) if (ws) obey(ws, order)
})

server.listen({ port: Number(port), host: '127.0.0.1', backlog: 2048 }, () => say('listening', { port: Number(port) }))
