import type { Context, MiddlewareHandler } from 'hono'
import { momentAt } from '../i18n/city-clock.ts'
import { endOfDay } from '../i18n/format.ts'
import { answerWith, asksForKept } from '../platform/cache/page-answer.ts'
import type { PageCache, PageKey } from '../platform/cache/page-cache.ts'
import { makeEntry, type PageEntry } from '../platform/cache/page-entry.ts'
import { Unavailable } from '../platform/errors.ts'
import { sealed } from '../platform/http/security-headers.ts'
import { readAtOneMoment } from '../platform/transact.ts'
import type { PageEnv } from '../ui/page.ts'

/**
 * Keeps pages that everybody gets alike. A page is made from one picture of the data, whose version it then has; every
 * page says what is due or overdue today, so none outlives the day, nor the hour until which it says that it holds. `https`: as for `securityHeaders`.
 */
export function keptPages(pages: PageCache | undefined, https: boolean): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const { scope } = c.var
    const key = keyOf(c)
    // Inside a transaction there is one picture already, and what is seen there is nobody else's yet.
    if (!pages || scope.db.isTransaction || !asksForKept(c.req.method, key.address, c.req.header('Accept')))
      return next()
    let made = false
    const entry = await pages.find(key, async () => {
      made = true
      return render(c, next, https)
    })
    if (entry) answer(c, entry)
    else if (!made) await render(c, next, https)
  }
}

function keyOf(c: Context<PageEnv>): PageKey {
  const { pathname, search } = new URL(c.req.url)
  return { cityId: c.var.scope.city.id, address: pathname + search }
}

/** Makes the page; undefined where it is none to be kept, but an error, a redirect, or for some readers only. */
async function render(c: Context<PageEnv>, next: () => Promise<void>, https: boolean): Promise<PageEntry | undefined> {
  const { scope } = c.var
  let version = 0
  try {
    await readAtOneMoment(scope, async (picture, seen) => {
      version = seen
      c.set('scope', picture)
      await next()
    })
  } catch (cause) {
    if (!c.finalized) throw new Unavailable('the database does not answer', { cause })
  }
  const { status, headers } = c.res
  if (status !== 200 || headers.has('Set-Cookie') || !headers.get('Cache-Control')?.startsWith('public'))
    return undefined
  if (/language|cookie/i.test(headers.get('Vary') ?? '')) return undefined
  headers.append('Vary', 'Accept-Encoding')
  // Kept, it has a tag for each encoding.
  headers.delete('ETag')
  const body = new Uint8Array(await c.res.clone().arrayBuffer())
  return makeEntry(body, { version, validUntil: endOf(c), headers: sealed(headers, https) })
}

function endOf({ var: { scope, until } }: Context<PageEnv>): number {
  const [day, clock] = until?.split('T') ?? []
  const endOfToday = endOfDay(scope.now)
  return day && clock ? Math.min(endOfToday, momentAt(day, clock).getTime()) : endOfToday
}

function answer(c: Context<PageEnv>, entry: PageEntry): void {
  const asking = { acceptEncoding: c.req.header('Accept-Encoding'), ifNoneMatch: c.req.header('If-None-Match') }
  const { status, headers, body } = answerWith(entry, asking)
  // Otherwise the headers of the answer before would be added to this one's.
  c.res = undefined
  c.res = new Response(body, { status, headers })
}
