// mqtt.js as a client over WebSocket: node mqtt.mjs
//
// A line of JSON on standard input connects a client: { id, url, clientId, reconnectPeriod }.
// It says `connect` with how long that took, and `close` with what its WebSocket was told.

import { createInterface } from 'node:readline'
import mqtt from 'mqtt'
import WebSocket from 'ws'

const say = (event, fields) => console.log(JSON.stringify({ event, at: performance.now() / 1000, ...fields }))

function connect({ id, url, clientId, reconnectPeriod }) {
  const begun = performance.now()
  const createWebsocket = (address, subprotocols) => {
    const socket = new WebSocket(address, subprotocols)
    socket.on('close', (code, reason) => say('close', { id, code, reason: reason.toString() }))
    return socket
  }
  const client = mqtt.connect(url, { clientId, reconnectPeriod, connectTimeout: 30_000, createWebsocket })
  client.on('error', (error) => say('error', { id, text: error.message }))
  client.on('connect', () => say('connect', { id, took: (performance.now() - begun) / 1000 }))
}

createInterface({ input: process.stdin }).on('line', (line) => connect(JSON.parse(line)))
say('ready')
