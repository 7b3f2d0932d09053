/** The public site: finds city and language, makes the scope, puts the frame around what the domains show. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { contactOf } from '../../brands/brand-contact.ts'
import { bodiesApi } from '../domains/bodies/bodies.api.ts'
import { bodiesPortal, comingAbout, meetingDays } from '../domains/bodies/bodies.portal.tsx'
import { bodiesRoom, type RoomEnv } from '../domains/bodies/bodies.room.tsx'
import { guideApi } from '../domains/guide/guide.api.ts'
import { guideFinding, guidePortal } from '../domains/guide/guide.portal.tsx'
import { guideRoutes } from '../domains/guide/guide.routes.ts'
import { planApi } from '../domains/plan/plan.api.ts'
import { archivePortal, planFiles, planPortal } from '../domains/plan/plan.portal.tsx'
import { reportingFiles, reportingPortal, reportingSeams } from '../domains/reporting/reporting.portal.tsx'
import { leavePath, reportingRoom, type SheetEnv } from '../domains/reporting/reporting.room.tsx'
import { isLang, type Lang } from '../i18n/languages.ts'
import { findCityOfHost } from '../platform/cities.ts'
import { BadRequest, Forbidden, NotFound, TooMany, Unavailable } from '../platform/errors.ts'
import { guardsButFor } from '../platform/http/limits.ts'
import { sayNoCity } from '../platform/http/no-city.ts'
import { rateLimit } from '../platform/http/rate-limit.ts'
import { lastKnown } from '../platform/last-known.ts'
import { logBug } from '../platform/log.ts'
import { aboutPortal } from './about/about.portal.tsx'
import { canonicalPath } from './canonical.ts'
import { inFrame } from './in-frame.tsx'
import { keptPages } from './kept-pages.ts'
import { languagesPortal } from './languages/languages.portal.tsx'
import { machineFiles } from './machines/machines.portal.ts'
import { addressInOffered } from './other-language.ts'
import { sayPortal } from './portal.messages.ts'
import { type PortalEnv, type PortalParts, wishedLanguage } from './portal-env.ts'
import { showError } from './show-error.tsx'
import { beginsInGuide, languagesOfPage } from './spoken-languages.ts'

export function portal(parts: PortalParts): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  app.use(rateLimit(parts.behindProxy ?? false))
  const cityOf = lastKnown((host) => parts.kept?.hosts.find(host) ?? findCityOfHost(parts.db, host))
  app.use(async (c, next) => {
    const { found: city, failure } = await cityOf(new URL(c.req.url).hostname)
    if (city) c.set('city', city)
    if (failure) throw failure
    if (!city) return sayNoCity(c)
    await next()
  })

  app.use(...guardsButFor(leavePath))
  app.use(async (c, next) => (new URL(c.req.url).pathname.includes('%') && leadToCanonical(c)) || next())
  app.route('/', machineFiles(parts))

  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${wishedLanguage(c)}/`, 302)
  })
  app.get('/:lang', (c, next) => (isLang(c.req.param('lang')) ? c.redirect(`${c.req.path}/`, 301) : next()))

  const open: MiddlewareHandler<PortalEnv> = async (c, next) => {
    openScope(c, parts, wishedLanguage(c))
    await next()
  }
  app.use('/files/*', open)
  app.use('/pictures/*', open)
  app.route('/', planFiles)
  app.use('/api/*', open)
  app.use('/api/*', keptPages(parts.kept?.pages, parts.publicUrl.startsWith('https:')))
  app.route('/', planApi)
  app.use('/oparl/*', open)
  app.use('/oparl/*', keptPages(parts.kept?.pages, parts.publicUrl.startsWith('https:')))
  app.route('/', bodiesApi)
  app.use('/hsds/*', open)
  app.use('/hsds/*', keptPages(parts.kept?.pages, parts.publicUrl.startsWith('https:')))
  app.route('/', guideApi)

  app.use('/:lang/*', async (c, next) => {
    const lang = c.req.param('lang')
    const city = c.var.city
    if (!isLang(lang) || !languagesOfPage(city, pathBehind(c)).includes(lang)) return leadToOffered(c)
    openScope(c, parts, lang)
    c.set('contact', contactOf(parts.brandOf(city), lang))
    c.set('accent', parts.brandOf(city).colours.light.action)
    c.set('comingAbout', comingAbout)
    c.set('meetingDays', meetingDays)
    c.set('findHelp', (spoken) => ({ href: guideRoutes.guide(spoken), words: sayPortal(spoken, 'frame.guide') }))
    c.set('show', (page) => inFrame(c, parts, lang, page))
    await next()
  })
  app.use('/:lang/*', reportingSeams)
  const behindLink: MiddlewareHandler<PortalEnv> = async (c, next) => {
    // What stands behind somebody's own link is for them alone, and the address is the key to it.
    c.header('Cache-Control', 'no-store')
    c.header('Referrer-Policy', 'same-origin')
    c.header('X-Robots-Tag', 'noindex')
    const { show } = c.var
    c.set('hasKey', true)
    c.set('show', (page) => show({ ...page, unlisted: true, sheet: 'room' }))
    await next()
  }
  app.use('/:lang/room/*', behindLink)
  app.use('/:lang/sheets/*', behindLink)
  app.use('/:lang/following/*', behindLink)
  app.use('/:lang/mailing/*', behindLink)
  app.route('/', roomsOf(parts))
  app.route('/', reportingFiles)
  app.route('/', archivePortal)
  app.route('/', guideFinding(parts.later))
  app.use('/:lang/*', keptPages(parts.kept?.pages, parts.publicUrl.startsWith('https:')))
  app.route('/', planPortal)
  app.route('/', bodiesPortal)
  app.route('/', reportingPortal)
  app.route('/', guidePortal)
  app.route('/', aboutPortal(parts))
  app.route('/', languagesPortal)

  // Not `app.notFound`: where an app is mounted in another, that other's answer counts.
  app.all('*', async (c) => {
    if (isReading(c)) throw new NotFound('page')
    c.header('Allow', 'GET, HEAD, OPTIONS')
    return c.req.method === 'OPTIONS' ? c.body(null, 204) : showError(c, parts, 405)
  })
  app.onError((error, c) => {
    if (error instanceof NotFound) return leadToCanonical(c) ?? showError(c, parts, 404)
    if (error instanceof BadRequest) return showError(c, parts, 400, { answer: error.status, error })
    if (error instanceof Forbidden) return showError(c, parts, 404)
    if (error instanceof TooMany) {
      c.header('Retry-After', String(error.seconds))
      return showError(c, parts, 429)
    }
    if (error instanceof Unavailable) return showError(c, parts, 503, { errorId: logBug(parts.log, error) })
    return showError(c, parts, 500, { errorId: logBug(parts.log, error) })
  })
  return app
}

/** The pages of those who came by a link, which alone on this site take forms. */
function roomsOf({ later }: PortalParts): Hono<RoomEnv & SheetEnv> {
  const app = new Hono<RoomEnv & SheetEnv>()
  const own = [
    '/:lang/room/*',
    '/:lang/sheets/*',
    '/:lang/follow',
    '/:lang/following/*',
    '/:lang/lists/*',
    '/:lang/mailing/*',
  ]
  for (const behindLinks of own) {
    app.use(behindLinks, async (c, next) => {
      c.set('later', later)
      await next()
    })
  }
  return app.route('/', bodiesRoom).route('/', reportingRoom)
}

/** What everybody asks and gets alike, and may keep if it is asked for again each time. */
function openScope(c: Context<PortalEnv>, { db, now, publicUrl }: PortalParts, lang: Lang): void {
  c.set('scope', { db, city: c.var.city, viewer: { kind: 'public' }, lang, now: now() })
  c.set('publicUrl', publicUrl)
  c.header('Cache-Control', 'public, no-cache')
}

function leadToOffered(c: Context<PortalEnv>): Response {
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
function leadToCanonical(c: Context<PortalEnv>): Response | undefined {
  const { pathname, search } = new URL(c.req.url)
  const path = canonicalPath(pathname)
  return isReading(c) && !c.var.hasKey && path !== pathname ? c.redirect(path + search, 301) : undefined
}

/** `/kmr/guide/find` → `/guide/find`. */
function pathBehind(c: Context): string {
  return c.req.path.replace(/^\/[^/]*/, '')
}

function isReading(c: Context): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD'
}
