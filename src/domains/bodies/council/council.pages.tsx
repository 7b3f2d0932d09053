import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, versionSeen, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayRunCouncil } from '../bodies.access.ts'
import type { BodiesEnv } from '../bodies-env.ts'
import { sayCouncil } from './council.messages.ts'
import { findPapers, showCouncil } from './council.read.ts'
import { councilPatterns, councilRoutes } from './council.routes.ts'
import { chooseSource, lookAtEndpoint, removeSource } from './council.verbs.ts'
import { beginSync, runSync } from './council-sync.verbs.ts'
import { CouncilView } from './council-view.tsx'
import type { Looked } from './oparl-client.ts'

/** Where the council's papers are, how the last look there went, and finding one. */
export const councilPages = new Hono<BodiesEnv>()

councilPages.use(`${councilPatterns.council}/*`, async (c, next) => {
  if (c.req.method === 'POST' && !mayRunCouncil(c.var.scope.viewer)) throw new Forbidden('council')
  await next()
})

councilPages.get(councilPatterns.council, (c) => showPage(c, blankForm(c.req.query('notice'))))

/** Tells what answers at an address and keeps nothing. */
councilPages.post(councilPatterns.look, async (c) => {
  const words = await readWords(c)
  const endpoint = endpointIn(words)
  const looked = endpoint === '' ? refused('endpoint.missing') : await lookAtEndpoint(c.var.scope, endpoint)
  return looked.ok
    ? showPage(c, { words, errors: {} }, looked.value)
    : showPage(c, refusedForm(words, 'endpoint', looked))
})

councilPages.post(councilPatterns.council, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const [endpoint, bodyId] = [endpointIn(words), line(words, 'body')]
  if (endpoint === '') return showPage(c, refusedForm(words, 'endpoint', refused('endpoint.missing')))
  const looked = await lookAtEndpoint(scope, endpoint)
  if (!looked.ok) return showPage(c, refusedForm(words, 'endpoint', looked))
  if (bodyId === '') return showPage(c, refusedForm(words, 'body', refused('council.body_missing')), looked.value)
  const chosen = await chooseSource(scope, { endpoint, bodyId }, versionSeen(words))
  if (!chosen.ok) return showPage(c, refusedForm(words, 'body', chosen), looked.value)
  return c.redirect(`${councilRoutes.council()}?notice=notice.chosen`, 303)
})

councilPages.post(councilPatterns.sync, async (c) => {
  const { scope, later } = c.var
  const begun = await beginSync(scope)
  if (!begun.ok) return showPage(c, refusedForm({}, 'sync', begun))
  later(async () => void (await runSync(scope, begun.value)))
  return c.redirect(`${councilRoutes.council()}?notice=notice.begun`, 303)
})

councilPages.post(councilPatterns.remove, async (c) => {
  const words = await readWords(c)
  const removed = await removeSource(c.var.scope, versionSeen(words))
  if (!removed.ok) return showPage(c, refusedForm(words, 'endpoint', removed))
  return c.redirect(`${councilRoutes.council()}?notice=notice.removed`, 303)
})

function endpointIn(words: Words): string {
  const typed = line(words, 'endpoint')
  return /^https?:\/\/\S+$/.test(typed) && URL.canParse(typed) ? typed : ''
}

async function showPage(c: Context<BodiesEnv>, form: PageForm, looked?: Looked) {
  const { scope, show } = c.var
  const asked = (c.req.query('q') ?? '').trim()
  const state = await showCouncil(scope)
  const found = asked === '' ? undefined : { asked, papers: (await findPapers(scope, asked)).papers }
  return show({
    title: sayCouncil(scope.lang, 'title'),
    status: statusOf(form),
    body: <CouncilView {...{ scope, state, form, looked, found }} />,
  })
}
