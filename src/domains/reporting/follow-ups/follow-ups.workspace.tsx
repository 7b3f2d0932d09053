import { type Context, Hono } from 'hono'
import { readWords, versionSeen, type Words } from '../../../platform/http/form.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import { blankForm, type FormErrors, type PageForm, readDay, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { weekRoutes } from '../week/week.routes.ts'
import { setFollowUp, stepFollowUp } from './follow-up.verbs.ts'
import { readFollowUp } from './follow-ups.form.ts'
import { sayFollowUps } from './follow-ups.messages.ts'
import { showFollowUps } from './follow-ups.read.ts'
import { followUpsPatterns, followUpsRoutes } from './follow-ups.routes.ts'
import { FollowUpsView } from './follow-ups-view.tsx'

/** What is wanted again on a day. */
export const followUpsWorkspace = new Hono<ReportingEnv>()

followUpsWorkspace.get(followUpsPatterns.followUps, (c) => showAll(c, blankForm(c.req.query('notice'))))

followUpsWorkspace.post(followUpsPatterns.followUps, async (c) => {
  const { scope, publicUrl } = c.var
  const words = await readWords(c)
  const wish = readFollowUp(words, (await showFollowUps(scope, publicUrl)).teams)
  if (!wish.ok) return showAll(c, { words, errors: wish.errors })
  const set = await setFollowUp(scope, wish.value)
  if (!set.ok) return showAll(c, refusedForm(words, 'dueOn', set))
  return c.redirect(`${followUpsRoutes.followUps()}?notice=notice.set`, 303)
})

followUpsWorkspace.post(followUpsPatterns.move, async (c) => {
  const words = await readWords(c)
  const errors: FormErrors = {}
  const field = `day-${c.req.param('followUp')}`
  const dueOn = readDay(words, field, errors)
  if (dueOn === null) return showAll(c, { words, errors })
  const moved = await stepFollowUp(c.var.scope, c.req.param('followUp'), versionSeen(words), { step: 'moved', dueOn })
  return ended(c, words, field, moved, 'moved')
})

followUpsWorkspace.post(followUpsPatterns.done, async (c) => {
  const words = await readWords(c)
  const done = await stepFollowUp(c.var.scope, c.req.param('followUp'), versionSeen(words), { step: 'done' })
  return ended(c, words, `day-${c.req.param('followUp')}`, done, 'done')
})

followUpsWorkspace.post(followUpsPatterns.undo, async (c) => {
  const words = await readWords(c)
  const undone = await stepFollowUp(c.var.scope, c.req.param('followUp'), versionSeen(words), { step: 'undone' })
  return ended(c, words, `day-${c.req.param('followUp')}`, undone, 'undone')
})

/** Whoever pressed the button on their week goes back there. */
function ended(
  c: Context<ReportingEnv>,
  words: Words,
  field: string,
  outcome: Outcome<unknown>,
  notice: 'moved' | 'done' | 'undone',
) {
  if (!outcome.ok) return showAll(c, refusedForm(words, field, outcome))
  const to = words.back === 'week' ? weekRoutes.week() : followUpsRoutes.followUps()
  return c.redirect(`${to}?notice=notice.${notice}`, 303)
}

async function showAll(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show, publicUrl } = c.var
  const page = await showFollowUps(scope, publicUrl, form.words.on ?? c.req.query('on'))
  const body = <FollowUpsView scope={scope} page={page} form={form} />
  return show({ title: sayFollowUps(scope.lang, 'title'), status: statusOf(form), body })
}
