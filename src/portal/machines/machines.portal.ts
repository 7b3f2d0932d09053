/** What programs look for at fixed addresses: which pages there are, what they may read, whom to tell of a weakness. */
import { Hono, type MiddlewareHandler } from 'hono'
import { listPublicPages } from '../../domains/plan/plan.ts'
import { listInquiryPages, listOpenListPages, listReportPages } from '../../domains/reporting/reporting.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { City, Scope } from '../../platform/scope.ts'
import { sourceLanguage } from '../../platform/scope.ts'
import { aboutRoutes, legalTopics } from '../about/about.routes.ts'
import { keptPages } from '../kept-pages.ts'
import { languagesAddress } from '../languages/languages.routes.ts'
import type { PortalEnv, PortalParts } from '../portal-env.ts'
import { securityTxt } from './security-txt.ts'
import { type Listed, sitemap, sitemapPart } from './sitemap.ts'

type Parts = Pick<PortalParts, 'db' | 'brandOf' | 'publicUrl' | 'now' | 'kept'>

export function machineFiles({ db, brandOf, publicUrl, now, kept }: Parts) {
  const app = new Hono<PortalEnv>()
  const scopeOf = (city: City): Scope => ({
    db,
    city,
    viewer: { kind: 'public' },
    lang: sourceLanguage(city),
    now: now(),
  })

  app.get('/robots.txt', (c) => {
    c.header('Cache-Control', 'public, max-age=86400')
    return c.text(`User-agent: *\nDisallow: /*/about/contact?\n\nSitemap: ${publicUrl}/sitemap.xml\n`)
  })

  const open: MiddlewareHandler<PortalEnv> = async (c, next) => {
    c.set('scope', scopeOf(c.var.city))
    await next()
  }
  // Of a large plan it takes longer than any page.
  const keep = keptPages(kept?.pages, publicUrl.startsWith('https:'))
  app.get('/:list{sitemap(-[0-9]{1,4})?\\.xml}', open, keep, async (c, next) => {
    const { city } = c.var
    const pages = await everyPage(c.var.scope)
    const number = /\d+/.exec(c.req.param('list'))?.[0]
    const xml =
      number === undefined
        ? sitemap(pages, city.languages, publicUrl)
        : sitemapPart(pages, city.languages, publicUrl, Number(number) - 1)
    if (xml === undefined) return next()
    c.header('Cache-Control', 'public, max-age=3600')
    return c.body(xml, 200, { 'Content-Type': 'application/xml; charset=utf-8' })
  })

  app.get('/.well-known/security.txt', (c, next) => {
    const words = securityTxt(brandOf(c.var.city), c.var.city.languages, publicUrl, now())
    if (words === undefined) return next()
    c.header('Cache-Control', 'public, max-age=86400')
    return c.text(words)
  })

  return app
}

async function everyPage(scope: Scope): Promise<Listed[]> {
  const about = [
    languagesAddress,
    aboutRoutes.contact,
    ...legalTopics.map((topic) => (lang: Lang) => aboutRoutes.legal(lang, topic)),
  ]
  return [
    ...(await listPublicPages(scope)),
    ...(await listReportPages(scope)),
    ...(await listInquiryPages(scope)),
    ...(await listOpenListPages(scope)),
    ...about.map((address) => ({ address: (lang: Lang) => address(lang), changedOn: null })),
  ]
}
