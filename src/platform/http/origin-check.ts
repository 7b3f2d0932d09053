import type { MiddlewareHandler } from 'hono'
import { BadRequest } from '../errors.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Every write must come from our own page. Browsers say so by `Sec-Fetch-Site`, older ones by `Origin`; a request that
 * says neither is no browser's form and is refused as well.
 */
export const originCheck: MiddlewareHandler = async (c, next) => {
  if (!reading.includes(c.req.method) && !isOwnPage(c.req.raw)) {
    throw new BadRequest('a write from another origin', 403)
  }
  await next()
}

function isOwnPage(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('Origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('Host')
}
