// Node's `ws`: node ws.mjs PORT [MS], with a home page that takes so many milliseconds

import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { WebSocketServer } from 'ws'

const BLOCKED = 2000
const SLOW = 3000
const say = (event, fields) => console.log(JSON.stringify({ event, ...fields }))

const [port, page = 0] = process.argv.slice(2).map(Number)
const server = createServer((request, response) => {
  say('page', { request: request.method })
  setTimeout(() => response.end('hello'), page)
})
const sockets = new WebSocketServer({ noServer: true })

server.on('upgrade', (request, socket, head) => {
  say('handshake', { path: request.url })
  if (request.url === '/drop-handshake') return socket.destroy()
  const accept = () => sockets.handleUpgrade(request, socket, head, converse)
  if (request.url === '/slow-handshake') setTimeout(accept, SLOW)
  else accept()
})

function converse(ws) {
  ws.on('error', () => {})
  ws.on('message', (data) => {
    const text = data.toString()
    switch (text) {
      case 'who': return ws.send(String(process.pid))
      case 'drop': return ws.terminate()
      case 'drop-all': return sockets.clients.forEach((each) => each.terminate())
      case 'block': return block()
      case 'drop-and-block':
        // The end of TCP leaves at once.
        ws.terminate()
        return block()
      case 'unlisten': return server.close()
      default: ws.send(text)
    }
  })
}

/** Computes: the event loop stands still. */
function block() {
  const end = Date.now() + BLOCKED
  while (Date.now() < end);
}

createInterface({ input: process.stdin }).once('line', () => {
  server.listen({ port, host: '127.0.0.1' }, () => say('listening'))
})
say('standby')
