import { type Context, Hono } from 'hono'
import { line, readWords, versionSeen, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { freezingPatterns, freezingRoutes } from '../freezing.routes.ts'
import { CorrectView } from './correct-view.tsx'
import { PublishView } from './publish-view.tsx'
import { sayPublishing } from './publishing.messages.ts'
import { showPublishing } from './publishing.read.ts'
import { correctRound, publishRound } from './publishing.verbs.ts'

/** Where a round is published, and where what was published is corrected. */
export const publishingPages = new Hono<ReportingEnv>()

publishingPages.get(freezingPatterns.publish, (c) => showPublish(c, blankForm()))

publishingPages.post(freezingPatterns.publish, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { round } = await showPublishing(scope, c.req.param('round'))
  if (words.sure !== 'yes') return showPublish(c, unsure(words))
  const told = await publishRound(scope, round.id, { seen: versionSeen(words), reason: line(words, 'reason') })
  if (!told.ok) return showPublish(c, refusedForm(words, 'reason', told))
  return c.redirect(`${freezingRoutes.correctRound(round.slug)}?notice=notice.published`, 303)
})

publishingPages.get(freezingPatterns.correct, (c) => showCorrect(c, blankForm(c.req.query('notice'))))

publishingPages.post(freezingPatterns.correct, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { round } = await showPublishing(scope, c.req.param('round'))
  if (words.sure !== 'yes') return showCorrect(c, unsure(words))
  const told = await correctRound(scope, round.id, { seen: versionSeen(words), reason: line(words, 'reason') })
  if (!told.ok) return showCorrect(c, refusedForm(words, 'reason', told))
  return c.redirect(`${freezingRoutes.correctRound(round.slug)}?notice=notice.corrected`, 303)
})

const unsure = (words: Words): PageForm => refusedForm(words, 'sure', refused('unsure'))

async function showPublish(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showPublishing(scope, c.req.param('round') ?? '')
  const title = `${sayPublishing(scope.lang, 'publish')} – ${page.round.title}`
  return show({ title, status: statusOf(form), body: <PublishView scope={scope} page={page} form={form} /> })
}

async function showCorrect(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showPublishing(scope, c.req.param('round') ?? '')
  const title = `${sayPublishing(scope.lang, 'correct')} – ${page.round.title}`
  return show({ title, status: statusOf(form), body: <CorrectView scope={scope} page={page} form={form} /> })
}
