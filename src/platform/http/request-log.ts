import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from '../log.ts'

/**
 * One line a request: the pattern of the route that answered, not the address; no query, no network address, no
 * browser. What a person looked for is nobody's business.
 */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    await next()
    const ms = Math.round((performance.now() - start) * 10) / 10
    log.info({ method: c.req.method, route: routePath(c), status: c.res.status, ms }, 'request')
  }
}

/** The same line for an answer from memory, which has no route and takes no time. */
export function servedLog(log: Logger): (method: string, status: number) => void {
  return (method, status) => log.info({ method, route: 'kept', status, ms: 0 }, 'request')
}
