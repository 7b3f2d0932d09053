import { type Context, Hono } from 'hono'
import { readWords } from '../../../platform/http/form.ts'
import type { Viewer } from '../../../platform/scope.ts'
import { blankForm, type PageForm, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { answeringPatterns, answeringRoutes, placeOfStaff } from './answering.routes.ts'
import { endLink } from './passing.verbs.ts'
import { sendForm, showForm } from './sheet.pages.tsx'
import { SentMark } from './sheets-view.tsx'
import { showLinks } from './signed-in/links.read.ts'
import { LinksView } from './signed-in/links-view.tsx'
import { saySignedIn } from './signed-in/signed-in.messages.ts'
import { UpdatesView } from './signed-in/updates-view.tsx'
import { confirmAll, confirmOne, showAllUnchanged } from './unchanged.pages.tsx'
import { showUpdates } from './updates.read.ts'

/** The sheets for whoever is signed in, and the links of a round for the coordination. */
export const answeringWorkspace = new Hono<ReportingEnv>()

answeringWorkspace.get(answeringPatterns.updates, (c) => showMine(c, blankForm(c.req.query('notice'))))

answeringWorkspace.get(answeringPatterns.updatesUnchanged, async (c) => {
  const { scope, show } = c.var
  return show(await showAllUnchanged(scope, { roundSlug: c.req.param('round') }, placeOfStaff, blankForm()))
})

answeringWorkspace.post(answeringPatterns.updatesUnchanged, async (c) => {
  const { scope, show } = c.var
  const page = await confirmAll(scope, { roundSlug: c.req.param('round') }, placeOfStaff, await readWords(c))
  return page ? show(page) : c.redirect(`${answeringRoutes.updates()}?notice=notice.all_unchanged`, 303)
})

answeringWorkspace.get(answeringPatterns.update, async (c) => {
  const { scope, show } = c.var
  return show(await showForm(scope, c.req.param('part'), placeOfStaff, nameOf(scope.viewer)))
})

answeringWorkspace.post(answeringPatterns.update, async (c) => {
  const { scope, show } = c.var
  const sent = await sendForm(scope, c.req.param('part'), placeOfStaff, await readWords(c))
  return typeof sent === 'string' ? c.redirect(sent, 303) : show(sent)
})

answeringWorkspace.post(answeringPatterns.updateUnchanged, async (c) => {
  const part = c.req.param('part')
  const form = await confirmOne(c.var.scope, part, await readWords(c))
  if (form) return showMine(c, form)
  return c.redirect(`${answeringRoutes.updates()}?notice=notice.unchanged&sent=${encodeURIComponent(part)}`, 303)
})

answeringWorkspace.get(answeringPatterns.links, async (c) => {
  const { scope, show } = c.var
  const page = await showLinks(scope, c.req.param('round'))
  const body = <LinksView scope={scope} page={page} notice={c.req.query('notice')} />
  return show({ title: saySignedIn(scope.lang, 'links'), body })
})

answeringWorkspace.post(answeringPatterns.endLink, async (c) => {
  await endLink(c.var.scope, c.req.param('sheetLink'))
  return c.redirect(`${answeringRoutes.links(c.req.param('round'))}?notice=notice.ended`, 303)
})

function nameOf(viewer: Viewer): string {
  return 'name' in viewer ? viewer.name : ''
}

async function showMine(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const rounds = await showUpdates(scope)
  const body = (
    <>
      <SentMark keptFor={placeOfStaff.keptFor} sent={c.req.query('sent')} />
      <UpdatesView {...{ scope, rounds, form }} name={nameOf(scope.viewer)} />
    </>
  )
  return show({ title: saySignedIn(scope.lang, 'updates'), status: statusOf(form), script: 'sheet.js', body })
}
