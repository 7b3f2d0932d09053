import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../platform/http/form.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { BodiesEnv } from '../bodies-env.ts'
import { carryOut } from '../life/carry-out.verbs.ts'
import { sayChairing } from './chairing/chairing.messages.ts'
import { showChairedMotion, showMotionChoices, showMotions } from './chairing/chairing.read.ts'
import {
  countField,
  fieldOfMotion,
  readConflict,
  readCounts,
  readMotion,
  readPutting,
  readSubjects,
} from './chairing/motion.form.ts'
import { MotionView, type motionNotices } from './chairing/motion-view.tsx'
import { MotionsView, NewMotionView } from './chairing/motions-view.tsx'
import { closeMotion, enterCounts } from './closing.verbs.ts'
import { draftMotion, reviseMotion, withdrawMotion } from './motion.verbs.ts'
import { putMotion } from './putting.verbs.ts'
import { settleConflict } from './recusal.verbs.ts'
import { votesPatterns, votesRoutes } from './votes.routes.ts'

/** Motions and votes, for those who work on it. */
export const votesWorkspace = new Hono<BodiesEnv>()

votesWorkspace.get(votesPatterns.motions, async (c) => {
  const { scope, show } = c.var
  const page = await showMotions(scope, c.req.param('body'))
  return show({ title: sayChairing(scope.lang, 'title'), body: <MotionsView scope={scope} page={page} /> })
})

votesWorkspace.get(votesPatterns.newMotion, (c) => showNew(c, c.req.query('item') ?? null, blankForm()))

votesWorkspace.post(votesPatterns.motions, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const item = line(words, 'item') || null
  const { body, records } = await showMotionChoices(scope, c.req.param('body'), item)
  const drafted = await draftMotion(scope, body.id, readMotion(words, item), readSubjects(words, records))
  if (!drafted.ok) return showNew(c, item, refusedForm(words, fieldOfMotion(drafted.code), drafted))
  return c.redirect(`${votesRoutes.motion(drafted.value)}?notice=notice.drafted`, 303)
})

votesWorkspace.get(votesPatterns.motion, (c) => showOne(c, blankForm(c.req.query('notice'))))

votesWorkspace.post(votesPatterns.motion, async (c) => {
  const { scope, id, words, seen, page } = await chairing(c)
  const wish = readMotion(words, page.motion.itemId)
  const subjects = page.choices ? readSubjects(words, page.choices.records) : []
  const revised = await reviseMotion(scope, id, seen, wish, subjects)
  return answer(c, words, revised, 'notice.saved', fieldOfMotion)
})

votesWorkspace.post(votesPatterns.putMotion, async (c) => {
  const { scope, id, words, seen, page } = await chairing(c)
  const putting = readPutting(words, page.motion.way === 'writing')
  if (!putting.ok) return showOne(c, { words, errors: putting.errors })
  const put = await putMotion(scope, c.var.publicUrl, id, seen, putting.value)
  return answer(c, words, put, 'notice.put', () => 'closesOn')
})

votesWorkspace.post(votesPatterns.countMotion, async (c) => {
  const { scope, id, words, seen, page } = await chairing(c)
  const voting = page.standing.sides.filter(({ entitled }) => entitled > 0).map(({ side }) => side)
  const counts = readCounts(words, voting)
  if (!counts.ok) return showOne(c, { words, errors: counts.errors })
  const entered = await enterCounts(scope, id, seen, counts.value)
  const side = entered.ok ? '' : String(entered.values?.side ?? voting[0] ?? '')
  return answer(c, words, entered, 'notice.counted', () => countField(side, 'yes'))
})

votesWorkspace.post(votesPatterns.closeMotion, async (c) => {
  const { scope, id, words, seen } = await chairing(c)
  return answer(c, words, await closeMotion(scope, id, seen, carryOut), 'notice.closed', () => 'close')
})

votesWorkspace.post(votesPatterns.withdrawMotion, async (c) => {
  const { scope, id, words, seen } = await chairing(c)
  const withdrawn = await withdrawMotion(scope, id, seen, line(words, 'withdrawal').slice(0, 2000))
  return answer(c, words, withdrawn, 'notice.withdrawn', () => 'withdrawal')
})

votesWorkspace.post(votesPatterns.motionConflicts, async (c) => {
  const { scope, id, words, page } = await chairing(c)
  const wish = readConflict(words)
  if (!wish.ok) return showOne(c, { words, errors: wish.errors })
  const { participantId, recordId, act } = wish.value
  const isMember = page.members.some((one) => one.id === participantId)
  if (!isMember) return showOne(c, refusedForm(words, 'who', refused('recusal.who_missing')))
  const settled = await settleConflict(scope, id, participantId, recordId, act)
  return answer(c, words, settled, 'notice.conflict', () => 'conflictReason')
})

/** What all acts on one motion begin with: nobody else learns what is wrong with a form. */
async function chairing(c: Context<BodiesEnv>) {
  const { scope } = c.var
  const id = c.req.param('motion') ?? ''
  const words = await readWords(c)
  const page = await showChairedMotion(scope, id)
  if (!page.mayRun) throw new Forbidden('chairing')
  return { scope, id, words, seen: versionSeen(words), page }
}

type Notice = (typeof motionNotices)[number]

async function answer(
  c: Context<BodiesEnv>,
  words: PageForm['words'],
  outcome: Outcome<unknown>,
  notice: Notice,
  fieldOf: (code: string) => string,
) {
  if (!outcome.ok) return showOne(c, refusedForm(words, fieldOf(outcome.code), outcome))
  return c.redirect(`${votesRoutes.motion(c.req.param('motion') ?? '')}?notice=${notice}`, 303)
}

async function showNew(c: Context<BodiesEnv>, item: string | null, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMotionChoices(scope, c.req.param('body') ?? '', item)
  const body = <NewMotionView lang={scope.lang} page={page} form={form} />
  return show({ title: sayChairing(scope.lang, 'new'), status: statusOf(form), body })
}

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showChairedMotion(scope, c.req.param('motion') ?? '')
  const body = <MotionView scope={scope} page={page} form={form} />
  return show({ title: page.motion.title, status: statusOf(form), body })
}
