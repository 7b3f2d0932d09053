/** The public site: finds city and language, makes the scope, puts the frame around what the domains show. */
import { type Context, Hono } from 'hono'
import type { Brand } from '../../brands/brand.ts'
import { asksForProblem, planApi, problemAnswer } from '../domains/plan/plan.api.ts'
import { planPortal } from '../domains/plan/plan.portal.tsx'
import { isLang, type Lang, languages, negotiateLanguage } from '../i18n/languages.ts'
import type { KeptSite } from '../platform/cache/open-cache.ts'
import { findCityOfHost } from '../platform/cities.ts'
import type { Database } from '../platform/database.ts'
import { BadRequest, Forbidden, NotFound, Unavailable } from '../platform/errors.ts'
import { guards } from '../platform/http/limits.ts'
import { lastKnown } from '../platform/last-known.ts'
import { type Logger, logBug } from '../platform/log.ts'
import type { City } from '../platform/scope.ts'
import type { PageEnv, ShownPage } from '../ui/page.ts'
import { aboutPortal } from './about/about.portal.tsx'
import { contactOf } from './brand-contact.ts'
import { ErrorPage, type ErrorStatus, errorTitle } from './error-page.tsx'
import { menuPages, PortalFrame, type PortalFrameProps } from './frame.tsx'
import { keptPages } from './kept-pages.ts'
import { languagesPortal } from './languages/languages.portal.tsx'
import { addressInOffered } from './other-language.ts'

export type PortalParts = {
  db: Database
  log: Logger
  brandOf: (city: City) => Brand
  assets: Readonly<Record<string, string>>
  publicUrl: string
  now: () => Date
  /** What is kept in memory; without it every page is made anew. */
  kept?: KeptSite
}

type PortalEnv = PageEnv & { Variables: { city: City } }

/** Tells a browser that can to make the page behind a link while a reader is about to press it. */
const linksMadeReady = '"/links.speculationrules"'

export function portal(parts: PortalParts): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  const cityOf = lastKnown((host) => parts.kept?.hosts.find(host) ?? findCityOfHost(parts.db, host))
  app.use(async (c, next) => {
    const { found: city, failure } = await cityOf(new URL(c.req.url).hostname)
    if (city) c.set('city', city)
    if (failure) throw failure
    if (!city) return c.text('No city answers to this name.', 421)
    await next()
  })

  app.use(...guards)

  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${wishedLanguage(c)}/`, 302)
  })
  app.get('/:lang', (c, next) => (isLang(c.req.param('lang')) ? c.redirect(`${c.req.path}/`, 301) : next()))

  app.use('/api/*', async (c, next) => {
    openScope(c, parts, wishedLanguage(c))
    await next()
  })
  app.use('/api/*', keptPages(parts.kept?.pages, parts.publicUrl.startsWith('https:')))
  app.route('/', planApi)

  app.use('/:lang/*', async (c, next) => {
    const lang = c.req.param('lang')
    const city = c.var.city
    if (!isLang(lang) || !city.languages.includes(lang)) return leadToOffered(c)
    openScope(c, parts, lang)
    c.set('contact', contactOf(parts.brandOf(city), lang))
    c.set('show', (page) => inFrame(c, parts, lang, page))
    await next()
  })
  app.use('/:lang/*', keptPages(parts.kept?.pages, parts.publicUrl.startsWith('https:')))
  app.route('/', planPortal)
  app.route('/', aboutPortal(parts))
  app.route('/', languagesPortal)

  // Not `app.notFound`: where an app is mounted in another, that other's answer counts.
  app.all('*', () => {
    throw new NotFound('page')
  })
  app.onError((error, c) => {
    if (error instanceof NotFound) return showError(c, parts, 404)
    if (error instanceof BadRequest) return showError(c, parts, 400, { answer: error.status, error })
    if (error instanceof Forbidden) return showError(c, parts, 404)
    if (error instanceof Unavailable) return showError(c, parts, 503, { errorId: logBug(parts.log, error) })
    return showError(c, parts, 500, { errorId: logBug(parts.log, error) })
  })
  return app
}

/** What everybody asks and gets alike, and may keep if it is asked for again each time. */
function openScope(c: Context<PortalEnv>, { db, now, publicUrl }: PortalParts, lang: Lang): void {
  c.set('scope', { db, city: c.var.city, viewer: { kind: 'public' }, lang, now: now() })
  c.set('publicUrl', publicUrl)
  c.header('Cache-Control', 'public, no-cache')
}

/** The address's language where it has one, else what the browser asks for. */
function wishedLanguage(c: Context<PortalEnv>): Lang {
  const { languages } = c.var.city
  const first = c.req.path.split('/')[1]
  if (isLang(first) && languages.includes(first)) return first
  return negotiateLanguage(c.req.header('Accept-Language'), languages)
}

function leadToOffered(c: Context<PortalEnv>): Response {
  const { method, url } = c.req
  const address = addressInOffered(new URL(url), c.req.header('Accept-Language'), c.var.city.languages)
  if (address === undefined || !['GET', 'HEAD'].includes(method)) throw new NotFound('language')
  c.header('Vary', 'Accept-Language')
  return c.redirect(address, 302)
}

function inFrame(c: Context<PortalEnv>, parts: PortalParts, lang: Lang, page: ShownPage) {
  c.header('Content-Language', lang)
  c.header('Speculation-Rules', linksMadeReady)
  return c.html(<PortalFrame {...frameOf(c, parts, lang, page)}>{page.body}</PortalFrame>, page.status ?? 200)
}

function showError(
  c: Context<PortalEnv>,
  parts: PortalParts,
  status: ErrorStatus,
  { answer = status, errorId, error }: { answer?: ErrorStatus | 403 | 405 | 413; errorId?: string; error?: Error } = {},
) {
  c.header('Cache-Control', 'no-store')
  if (answer === 503) c.header('Retry-After', '60')
  // An error before any city was found: there is nobody in whose name to speak.
  if (!c.var.city) {
    const lang = negotiateLanguage(c.req.header('Accept-Language'), languages)
    return c.text([errorTitle(lang, status), errorId].filter(Boolean).join(' '), answer)
  }
  const lang = wishedLanguage(c)
  c.header('Content-Language', lang)
  if (asksForProblem(c)) return problemAnswer(c, c.var.scope?.lang ?? lang, answer, { errorId, error })
  const brand = parts.brandOf(c.var.city)
  const frame = frameOf(c, parts, lang, { title: errorTitle(lang, status) })
  return c.html(
    <PortalFrame {...frame} path="/" unlisted>
      <ErrorPage lang={lang} status={status} brand={brand} errorId={errorId} />
    </PortalFrame>,
    answer,
  )
}

function frameOf(
  c: Context<PortalEnv>,
  parts: PortalParts,
  lang: Lang,
  page: Omit<ShownPage, 'body'>,
): PortalFrameProps {
  const { name, languages, demo } = c.var.city
  const { pathname, search } = new URL(c.req.url)
  return {
    lang,
    languages,
    path: page.path ?? pathname.replace(/^\/[^/]*/, '') + search,
    cityName: name,
    brand: parts.brandOf(c.var.city),
    demo,
    title: page.title,
    description: page.description,
    current: menuPages.find((one) => one === page.current),
    assets: parts.assets,
    publicUrl: parts.publicUrl,
  }
}
