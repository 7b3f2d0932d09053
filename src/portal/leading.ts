/** Where an address leads that is not the one of a page. */
import type { Context } from 'hono'
import { guideRoutes } from '../domains/guide/guide.routes.ts'
import { isLang } from '../i18n/languages.ts'
import { NotFound } from '../platform/errors.ts'
import { canonicalPath } from './canonical.ts'
import { addressInOffered } from './other-language.ts'
import type { PortalEnv } from './portal-env.ts'
import { beginsInGuide, languagesOfPage } from './spoken-languages.ts'

export function leadToOffered(c: Context<PortalEnv>): Response {
  const [first] = c.req.path.slice(1).split('/')
  if (isLang(first) && beginsInGuide(c.var.city, first) && pathBehind(c) === '/' && isReading(c)) {
    return c.redirect(guideRoutes.guide(first), 302)
  }
  const offered = languagesOfPage(c.var.city, pathBehind(c))
  const address = addressInOffered(new URL(c.req.url), c.req.header('Accept-Language'), offered)
  if (address === undefined || !isReading(c)) throw new NotFound('language')
  c.header('Vary', 'Accept-Language')
  return c.redirect(address, 302)
}

/** Where an address is written in another way than ours, to the one way; undefined where it is ours already. */
export function leadToCanonical(c: Context<PortalEnv>): Response | undefined {
  const { pathname, search } = new URL(c.req.url)
  const path = canonicalPath(pathname)
  return isReading(c) && !c.var.hasKey && path !== pathname ? c.redirect(path + search, 301) : undefined
}

/** `/kmr/guide/find` → `/guide/find`. */
export function pathBehind(c: Context): string {
  return c.req.path.replace(/^\/[^/]*/, '')
}

export function isReading(c: Context): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD'
}
