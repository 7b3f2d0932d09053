import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { BadRequest } from '../errors.ts'
import { originCheck } from './origin-check.ts'

/** Bytes. Our longest address is a search with all its filters; our largest form a measure's sheet. */
const longestAddress = 8 * 1024
const largestForm = 512 * 1024

/** An address that is too long, that does not decode or that hides a NUL (PostgreSQL takes none) is no address of ours. */
const addressLimit: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > longestAddress) throw new BadRequest('address too long')
  if (!isReadable(new URL(c.req.url).pathname)) throw new BadRequest('address does not decode')
  await next()
}

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

const tooLarge = () => {
  throw new BadRequest('form too large', 413)
}
const formLimit = bodyLimit({ maxSize: largestForm, onError: tooLarge })

/** What every request passes before anything is done for it. */
export const guards = [addressLimit, originCheck, formLimit] as const

/** The same, where some addresses hold their own key: whoever has it may write there, and comes from no page of ours. */
export function guardsButFor(keyed: RegExp) {
  const check: MiddlewareHandler = (c, next) => (keyed.test(c.req.path) ? next() : originCheck(c, next))
  return [addressLimit, check, formLimit] as const
}

/** The same, where some addresses take files: each up to its megabytes, with a little room for the form around them. */
export function guardsWithUploads(megabytes: Readonly<Record<string, number>>) {
  const uploads = Object.entries(megabytes).map(([address, most]) => ({
    pattern: new RegExp(`^${address.replace(/:\w+(?:\{[^}]*\})?/g, '[^/]+')}$`),
    limit: bodyLimit({ maxSize: most * 1_000_000 + largestForm, onError: tooLarge }),
  }))
  const ownLimit: MiddlewareHandler = (c, next) =>
    (uploads.find(({ pattern }) => pattern.test(c.req.path))?.limit ?? formLimit)(c, next)
  return [addressLimit, originCheck, ownLimit] as const
}
