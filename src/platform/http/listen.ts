import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { HotPath } from '../cache/hot-path.ts'
import { type ClientLimits, largestHead, limitClients, ownLimits } from './client-limits.ts'
import { refusal, refuseMalformed } from './malformed.ts'

/** How long answers under way may take when the program stops. */
const lastAnswers = 5_000

/** An address and port at which the program cannot be reached; of its own kind, since a database's may fail alike. */
export class CannotListen extends Error {
  override name = 'CannotListen'
  readonly address: string
  readonly port: number
  readonly code: string
  constructor(address: string, port: number, cause: NodeJS.ErrnoException) {
    super(cause.message, { cause })
    this.address = address
    this.port = port
    this.code = cause.code ?? cause.message
  }
}

/**
 * Serves `app` and gives the function that ends it: no new requests, those under way finish or are cut off. `first` may
 * answer before anybody else has looked.
 */
export async function listen(
  app: Hono,
  hostname: string,
  port: number,
  first: HotPath = () => false,
  limits: ClientLimits = ownLimits,
): Promise<() => Promise<void>> {
  const answer = getRequestListener(app.fetch, { errorHandler: refusal })
  const checking = Math.min(...[limits.headers, limits.request].filter((one) => one > 0), 5_000)
  // Without `Host` it is the adapter that refuses, with our headers.
  const options = { maxHeaderSize: largestHead, connectionsCheckingInterval: checking, requireHostHeader: false }
  const server = createHttpServer(options, (request, response) => {
    if (!first(request, response)) void answer(request, response)
  })
  limitClients(server, limits)
  refuseMalformed(server)
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: Error) => reject(new CannotListen(hostname, port, cause))
    server.once('error', refuse)
    server.listen(port, hostname, () => {
      server.off('error', refuse)
      resolve()
    })
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), lastAnswers).unref()
    })
}

/** Throws `CannotListen` where somebody else listens already, or where this machine has no such address. */
export async function requireFree(hostname: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(new CannotListen(hostname, port, cause)))
    probe.listen(port, hostname, () => probe.close(() => resolve()))
  })
}
