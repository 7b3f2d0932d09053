/** The local pages: who may enter, the scope, the frame around what the domains show. */
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type Brand, lacksOf } from '../../brands/brand.ts'
import { type EditingEnv, planWorkspace, uploads } from '../domains/plan/plan.workspace.tsx'
import { negotiateLanguage, type StaffLang, staffLanguages } from '../i18n/languages.ts'
import type { Database } from '../platform/database.ts'
import { BadRequest, Forbidden, NotFound, Unavailable } from '../platform/errors.ts'
import { guardsWithUploads } from '../platform/http/limits.ts'
import { lastKnown } from '../platform/last-known.ts'
import { type Logger, logBug } from '../platform/log.ts'
import type { City } from '../platform/scope.ts'
import { ExamplesPage } from '../ui/examples-page.tsx'
import type { ShownPage } from '../ui/page.ts'
import type { LocalAccess } from './access.ts'
import { ClosedPage } from './closed-page.tsx'
import { WorkspaceFrame } from './frame.tsx'
import { sayWorkspace } from './workspace.messages.ts'

export type WorkspaceParts = {
  db: Database
  log: Logger
  assets: Readonly<Record<string, string>>
  brandOf: (city: City) => Brand
  publicUrl: string
  now: () => Date
  /** The city that is edited at this computer. */
  localCity: () => Promise<City>
  access: LocalAccess
  /** Writes a new one-time address to where the program was started. */
  printAddress: () => void
}

type WorkspaceEnv = EditingEnv & { Variables: { city: City } }

/** Cookies take no notice of ports: without it in the name, two Wirken on one computer would lock each other out. */
function cookieOf(c: Context): string {
  return `wirken_local_${new URL(c.req.url).port}`
}

export function workspace(parts: WorkspaceParts): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>()

  const localCity = lastKnown(parts.localCity)
  // A foreign page may have its own name point to 127.0.0.1: only our names are answered.
  app.use(async (c, next) => {
    if (!['127.0.0.1', 'localhost'].includes(new URL(c.req.url).hostname)) return c.text('Wrong host.', 421)
    c.header('Cache-Control', 'no-store')
    // Not on the public site: a browser then begins a page anew in another process, which takes a cheap phone a quarter of a
    // second, and there is nobody signed in there whom it would protect.
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    const { found, failure } = await localCity('local')
    if (found) c.set('city', found)
    if (failure) throw failure
    await next()
  })
  app.use(...guardsWithUploads(uploads.addresses, uploads.megabytes))

  app.get('/', (c) => c.redirect('/workspace'))
  app.get('/open/:token', (c) => {
    const session = parts.access.redeem(c.req.param('token'))
    if (session === undefined) return showClosed(c, parts)
    setCookie(c, cookieOf(c), session, { httpOnly: true, sameSite: 'Lax', path: '/' })
    return c.redirect('/workspace', 303)
  })
  app.post('/open', (c) => {
    parts.printAddress()
    return showClosed(c, parts, true)
  })

  app.use('/workspace/*', async (c, next) => {
    if (!parts.access.knows(getCookie(c, cookieOf(c)))) return showClosed(c, parts)
    const scope = {
      db: parts.db,
      city: c.var.city,
      viewer: { kind: 'local' },
      lang: langOf(c),
      now: parts.now(),
    } as const
    c.set('scope', scope)
    c.set('publicUrl', parts.publicUrl)
    c.set('report', (error) => logBug(parts.log, error))
    c.set('siteLacks', lacksOf(parts.brandOf(c.var.city)))
    c.set('show', (page) => inFrame(c, parts, page))
    await next()
  })
  app.route('/', planWorkspace)
  app.get('/workspace/examples', (c) => {
    const theme = (['light', 'dark'] as const).find((one) => one === c.req.query('theme')) ?? 'system'
    const dir = c.req.query('dir') === 'rtl' ? 'rtl' : 'ltr'
    const styles = [`/assets/${parts.assets[`workspace-${c.var.city.brand}.css`]}`]
    return c.html(<ExamplesPage theme={theme} dir={dir} styles={styles} />)
  })

  // Not `app.notFound`: where an app is mounted in another, that other's answer counts.
  app.all('*', () => {
    throw new NotFound('page')
  })
  app.onError((error, c) => {
    if (error instanceof NotFound) return showError(c, parts, 404)
    if (error instanceof Forbidden) return showError(c, parts, 403)
    if (error instanceof BadRequest) return showError(c, parts, error.status === 405 ? 400 : error.status)
    if (error instanceof Unavailable) return showError(c, parts, 503, logBug(parts.log, error))
    return showError(c, parts, 500, logBug(parts.log, error))
  })
  return app
}

function langOf(c: Context<WorkspaceEnv>): StaffLang {
  const offered = staffLanguages.filter((lang) => c.var.city.languages.includes(lang))
  return negotiateLanguage(c.req.header('Accept-Language'), offered)
}

function frameOf(c: Context<WorkspaceEnv>, parts: WorkspaceParts) {
  const { brand, demo } = c.var.city
  return { lang: langOf(c), assets: parts.assets, brand, demo }
}

function inFrame(c: Context<WorkspaceEnv>, parts: WorkspaceParts, page: ShownPage) {
  return c.html(
    <WorkspaceFrame {...frameOf(c, parts)} title={page.title} script={page.script} open>
      {page.body}
    </WorkspaceFrame>,
    page.status ?? 200,
  )
}

function showClosed(c: Context<WorkspaceEnv>, parts: WorkspaceParts, written = false) {
  const frame = frameOf(c, parts)
  return c.html(
    <WorkspaceFrame {...frame} title={sayWorkspace(frame.lang, 'closed.title')} open={false}>
      <ClosedPage lang={frame.lang} written={written} />
    </WorkspaceFrame>,
    written ? 200 : 401,
  )
}

type ErrorStatus = 400 | 403 | 404 | 413 | 500 | 503

function showError(c: Context<WorkspaceEnv>, parts: WorkspaceParts, status: ErrorStatus, id?: string) {
  if (!c.var.city) {
    const lang = negotiateLanguage(c.req.header('Accept-Language'), staffLanguages)
    return c.text([sayWorkspace(lang, `error.${status}.title`), id].filter(Boolean).join(' '), status)
  }
  const frame = frameOf(c, parts)
  const title = sayWorkspace(frame.lang, `error.${status}.title`)
  return c.html(
    <WorkspaceFrame {...frame} title={title} open={false}>
      <h1>{title}</h1>
      {id && <p>{sayWorkspace(frame.lang, 'error.id', { id })}</p>}
      <p>
        <a href="/workspace">{sayWorkspace(frame.lang, 'error.back')}</a>
      </p>
    </WorkspaceFrame>,
    status,
  )
}
