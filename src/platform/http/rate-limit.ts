import type { Context, MiddlewareHandler } from 'hono'
import { TooMany } from '../errors.ts'
import { addressKey } from './client-address.ts'

/** A town hall behind one address reads on; a program that fetches page after page is slowed to a person's pace. */
const burst = 300
const perSecond = 10
/** Longer than an empty bucket takes to fill, after which it says nothing any more. */
const forgottenAfter = 5 * 60_000
const mostClients = 50_000

type Bucket = { left: number; at: number }

/**
 * Tokens per client. What stands behind it is what costs something: pages that must be made. Those kept in memory are
 * answered before, and are not counted. Addresses stay in memory alone, bounded, and are forgotten after five minutes.
 */
export class Buckets {
  readonly #known = new Map<string, Bucket>()
  readonly #now: () => number
  #sweep: NodeJS.Timeout | undefined

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  get size(): number {
    return this.#known.size
  }

  /** Seconds to wait; 0 where the client may go on. */
  take(client: string): number {
    const now = this.#now()
    const { left, at } = this.#known.get(client) ?? { left: burst, at: now }
    const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond)
    // Put in anew: the one not seen for longest stands first.
    this.#known.delete(client)
    this.#known.set(client, { left: filled >= 1 ? filled - 1 : filled, at: now })
    if (this.#known.size > mostClients) this.#known.delete(this.#known.keys().next().value as string)
    this.#sweep ??= setInterval(() => this.forget(), forgottenAfter / 5).unref()
    return filled >= 1 ? 0 : Math.ceil((1 - filled) / perSecond)
  }

  /** Drops who was not seen for five minutes. */
  forget(): void {
    const since = this.#now() - forgottenAfter
    for (const [client, { at }] of this.#known) {
      if (at > since) break
      this.#known.delete(client)
    }
    if (this.#known.size > 0) return
    clearInterval(this.#sweep)
    this.#sweep = undefined
  }
}

/**
 * `behindProxy`: the server in front tells whom it asks for, at the end of `X-Forwarded-For`. Otherwise the connection
 * tells it, and what anybody writes into that header is not looked at. This machine itself is never slowed.
 */
export function rateLimit(behindProxy: boolean, buckets: Buckets = new Buckets()): MiddlewareHandler {
  return async (c, next) => {
    const client = clientOf(c, behindProxy)
    const wait = client === undefined ? 0 : buckets.take(client)
    if (wait > 0) throw new TooMany(wait)
    await next()
  }
}

/** Whom a request comes from, as limits count; undefined for this machine itself. */
export function clientOf(c: Context, behindProxy: boolean): string | undefined {
  return addressKey(behindProxy ? forwardedFor(c) : connectionOf(c))
}

function connectionOf(c: Context): string | undefined {
  return c.env?.incoming?.socket.remoteAddress
}

/** What stands before the last comma anybody may have written. */
function forwardedFor(c: Context): string | undefined {
  const last = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return last === undefined || last === ''
    ? connectionOf(c)
    : last.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1')
}
