import { type Context, Hono } from 'hono'
import { line, readWords, versionSeen, type Words } from '../../../platform/http/form.ts'
import { type Refused, refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, sayRefusal, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { sayApproving } from './approving.messages.ts'
import { approvingPatterns, approvingRoutes } from './approving.routes.ts'
import { approveParts, reopenPart, returnPart, rewordPart } from './approving.verbs.ts'
import { showQueue } from './queue.read.ts'
import { readQueueFilter } from './queue-filter.ts'
import { type ManyDone, QueueView } from './queue-view.tsx'
import { showReview } from './review.read.ts'
import { ReviewView } from './review-view.tsx'
import { wordingIn } from './wording.form.ts'

/** The pages of those who approve what units said. */
export const approvingWorkspace = new Hono<ReportingEnv>()

approvingWorkspace.get(approvingPatterns.queue, (c) => showList(c, blankForm(c.req.query('notice'))))

approvingWorkspace.post(approvingPatterns.queue, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const wishes = pickedIn(words, words._clear === 'yes' ? 'clear__' : 'pick__')
  if (wishes.length === 0) return showList(c, refusedForm({}, 'ticked', refused('nothing_ticked')))
  const { approved, left } = await approveParts(scope, wishes)
  const why = left[0] ? sayRefusal(sayApproving, scope.lang, refused(left[0].code)) : ''
  return showList(c, blankForm(), { approved: approved.length, left: left.length, why })
})

approvingWorkspace.get(approvingPatterns.review, (c) => showOne(c, blankForm(c.req.query('notice'))))

approvingWorkspace.post(approvingPatterns.review, async (c) => {
  const { scope } = c.var
  const id = c.req.param('part')
  const { round, next } = await showReview(scope, id)
  const { left } = await approveParts(scope, [{ id, version: versionSeen(await readWords(c)) }])
  if (left[0]) return showOne(c, refusedForm({}, 'approve', refused(left[0].code)))
  const to = next === null ? approvingRoutes.queue(round.slug, 'notice=notice.approved') : approvingRoutes.review(next)
  return c.redirect(next === null ? to : `${to}?notice=notice.approved`, 303)
})

approvingWorkspace.post(approvingPatterns.returnPart, async (c) => {
  const words = await readWords(c)
  return judged(c, words, 'returned', await returnPart(c.var.scope, wishIn(c, words), line(words, 'returned')))
})

approvingWorkspace.post(approvingPatterns.rewordPart, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { part } = await showReview(scope, c.req.param('part'))
  const wording = wordingIn(words, part.content)
  const done = await rewordPart(scope, wishIn(c, words), wording, line(words, 'reworded'))
  return judged(c, words, 'reworded', done)
})

approvingWorkspace.post(approvingPatterns.reopenPart, async (c) => {
  const words = await readWords(c)
  return judged(c, words, 'reopened', await reopenPart(c.var.scope, wishIn(c, words), line(words, 'reopened')))
})

function wishIn(c: Context<ReportingEnv>, words: Words) {
  return { id: c.req.param('part') ?? '', version: versionSeen(words) }
}

function judged(
  c: Context<ReportingEnv>,
  words: Words,
  act: 'returned' | 'reworded' | 'reopened',
  done: { ok: true } | Refused,
) {
  if (!done.ok) return showOne(c, refusedForm({ ...words, [act]: words[act] ?? '' }, act, done))
  return c.redirect(`${approvingRoutes.review(c.req.param('part') ?? '')}?notice=notice.${act}`, 303)
}

/** At the versions that whoever presses has before them: what came in since waits for a look of its own. */
function pickedIn(words: Words, prefix: 'pick__' | 'clear__') {
  return Object.entries(words).flatMap(([name, version]) =>
    name.startsWith(prefix) ? [{ id: name.slice(prefix.length), version: Number(version) || 0 }] : [],
  )
}

async function showList(c: Context<ReportingEnv>, form: PageForm, done?: ManyDone) {
  const { scope, show } = c.var
  const page = await showQueue(scope, c.req.param('round') ?? '', readQueueFilter(c.req.query()))
  const body = <QueueView {...{ scope, page, form, done }} />
  return show({ title: sayApproving(scope.lang, 'queue'), status: statusOf(form), script: 'worklist.js', body })
}

async function showOne(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showReview(scope, c.req.param('part') ?? '')
  return show({ title: page.title.words, status: statusOf(form), body: <ReviewView {...{ scope, page, form }} /> })
}
