import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { addressKey } from './client-address.ts'

/** How much one client may hold of the server, and how long. Milliseconds; 0 is without end. */
export type ClientLimits = {
  /** Until the last header is there, and until the last byte of the request is. */
  headers: number
  request: number
  /** Between requests on one connection: longer than proxies keep theirs, or one of them writes into a closing one. */
  keepAlive: number
  /** Nothing sent and nothing read, while a request or its answer is under way. */
  idle: number
  /** From the request to the last byte of its answer. */
  answer: number
  connections: number
  connectionsOfOne: number
}

/** For the person at this computer, whose documents may take long to read. */
export const ownLimits: ClientLimits = {
  headers: 10_000,
  request: 30_000,
  keepAlive: 5_000,
  idle: 0,
  answer: 0,
  connections: 200,
  connectionsOfOne: 200,
}

/** For everybody. Our largest answers are spreadsheets of some hundred kilobytes. */
export const publicLimits: ClientLimits = {
  ...ownLimits,
  keepAlive: 75_000,
  idle: 30_000,
  answer: 120_000,
  connections: 8_000,
}

/** Bytes of the request line and all headers. Longer than the longest address that we read, with room for the rest. */
export const largestHead = 16 * 1024

/** Holds every connection to the limits. Connections from this machine come from a proxy, and are many people's. */
export function limitClients(server: Server, limits: ClientLimits): void {
  server.headersTimeout = limits.headers
  server.requestTimeout = limits.request
  server.keepAliveTimeout = limits.keepAlive
  server.timeout = limits.idle
  server.maxConnections = limits.connections
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const key = addressKey(socket.remoteAddress)
    if (key === undefined) return
    const count = (open.get(key) ?? 0) + 1
    if (count > limits.connectionsOfOne) return socket.destroy()
    open.set(key, count)
    socket.once('close', () => {
      const left = (open.get(key) ?? 1) - 1
      if (left === 0) open.delete(key)
      else open.set(key, left)
    })
  })
  if (limits.answer > 0) {
    server.on('request', (request, response) => {
      // What came from memory, and has left for the client, cannot be late.
      if (response.writableEnded && request.socket.writableLength === 0) return
      const late = setTimeout(() => request.socket.destroy(), limits.answer)
      response.once('close', () => clearTimeout(late))
    })
  }
}
