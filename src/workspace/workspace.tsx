/** The pages of those who work on the plan: a door, the scope, the frame around what the domains show. */
import { Hono } from 'hono'
import { lacksOf } from '../../brands/brand.ts'
import { contactOf } from '../../brands/brand-contact.ts'
import { accountsPatterns } from '../domains/accounts/accounts.routes.ts'
import { maySeePeople } from '../domains/accounts/accounts.ts'
import { accountsWorkspace } from '../domains/accounts/accounts.workspace.tsx'
import { findPapers } from '../domains/bodies/bodies.ts'
import { bodiesUploads, bodiesWorkspace } from '../domains/bodies/bodies.workspace.tsx'
import { guideWorkspace } from '../domains/guide/guide.workspace.tsx'
import { labelChoices, listUnitMeasures, moveLead } from '../domains/plan/plan.ts'
import { planWorkspace, uploads } from '../domains/plan/plan.workspace.tsx'
import { countAwaiting, listArchivedReports } from '../domains/reporting/reporting.ts'
import { followUpsOn, reportingWorkspace, UpdatesWait } from '../domains/reporting/reporting.workspace.tsx'
import { settingsWorkspace } from '../domains/settings/settings.workspace.tsx'
import { Forbidden, NotFound } from '../platform/errors.ts'
import { guardsWithUploads } from '../platform/http/limits.ts'
import { logBug } from '../platform/log.ts'
import { ExamplesPage } from '../ui/examples-page.tsx'
import { ActsView } from './acts-view.tsx'
import { AdministrationView } from './administration/administration-view.tsx'
import { healthPages } from './health/health.pages.tsx'
import { holders, keepers } from './holders.ts'
import { inFrame } from './in-frame.tsx'
import { logPages } from './log/log.pages.tsx'
import { showError } from './show-error.tsx'
import { sayWorkspace } from './workspace.messages.ts'
import { workspaceRoutes } from './workspace.routes.ts'
import { type Door, langOf, type WorkspaceEnv, type WorkspaceParts } from './workspace-env.ts'

export function workspace(parts: WorkspaceParts, door: Door): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>()
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store')
    // Not on the public site: a browser then begins a page anew in another process, which takes a cheap phone a quarter of a
    // second, and there is nobody signed in there whom it would protect.
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    await next()
  })
  app.use(door.city)
  app.use(...guardsWithUploads({ ...uploads, ...bodiesUploads }))
  app.use(async (c, next) => {
    const { db, publicUrl, secret, hasMailServer, later } = parts
    c.set('scope', { db, city: c.var.city, viewer: { kind: 'public' }, lang: langOf(c), now: parts.now() })
    c.set('publicUrl', publicUrl)
    c.set('signInParts', { publicUrl, secret })
    c.set('hasMailServer', hasMailServer)
    c.set('later', later)
    c.set('unitMeasures', listUnitMeasures)
    c.set('archivedReports', listArchivedReports)
    c.set('moveLead', moveLead)
    c.set('holders', holders)
    c.set('keepers', keepers)
    c.set('brands', parts.brands)
    c.set('labels', labelChoices)
    c.set('findPapers', findPapers)
    await next()
  })
  app.route('/', door.outside)

  app.use('/workspace/*', door.enter)
  app.use('/workspace/*', async (c, next) => {
    c.set('report', (error) => logBug(parts.log, error))
    c.set('accent', parts.brandOf(c.var.city).colours.light.action)
    c.set('officeMail', parts.brandOf(c.var.city).contact.mail)
    c.set('contactIn', (lang) => contactOf(parts.brandOf(c.var.city), lang))
    c.set('siteLacks', lacksOf(parts.brandOf(c.var.city)))
    c.set('show', async (page) => {
      const below = c.req.method === 'GET' ? await followUpsOn(c.var.scope, c.req.path) : null
      return inFrame(c, parts, { ...page, body: [page.body, below] }, c.var.scope.viewer)
    })
    await next()
  })
  app.use('/workspace', async (c, next) => {
    const { scope, show } = c.var
    const n = await countAwaiting(scope)
    const waiting = n > 0 && <UpdatesWait scope={scope} n={n} />
    c.set('show', (page) => show({ ...page, body: [waiting, page.body] }))
    await next()
  })
  app.route('/', accountsWorkspace)
  app.route('/', settingsWorkspace)
  app.get(accountsPatterns.acts, (c) => {
    const { lang, viewer } = c.var.scope
    if (!maySeePeople(viewer)) throw new Forbidden('acts')
    const title = sayWorkspace(lang, 'acts.title')
    return c.var.show({ title, body: <ActsView lang={lang} /> })
  })
  app.get(workspaceRoutes.administration, (c) => {
    const { lang, viewer } = c.var.scope
    if (!maySeePeople(viewer)) throw new Forbidden('administration')
    const title = sayWorkspace(lang, 'administration.title')
    return c.var.show({ title, body: <AdministrationView lang={lang} viewer={viewer} /> })
  })
  app.route('/', logPages)
  app.route('/', healthPages(parts))
  app.get('/workspace/examples', (c) => {
    const theme = (['light', 'dark'] as const).find((one) => one === c.req.query('theme')) ?? 'system'
    const dir = c.req.query('dir') === 'rtl' ? 'rtl' : 'ltr'
    const styles = [`/assets/${parts.assets[`workspace-${c.var.city.brand}.css`]}`]
    return c.html(<ExamplesPage theme={theme} dir={dir} styles={styles} />)
  })
  app.route('/', bodiesWorkspace)
  app.route('/', reportingWorkspace)
  app.route('/', guideWorkspace)
  // Last: what it does not show, it closes to those who do not edit.
  app.route('/', planWorkspace)

  // Not `app.notFound`: where an app is mounted in another, that other's answer counts.
  app.all('*', () => {
    throw new NotFound('page')
  })
  app.onError((error, c) => showError(c, parts, error))
  return app
}
