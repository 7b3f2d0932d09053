import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { RoomEnv } from '../bodies-env.ts'
import { castBallot, writeDissent } from './ballot.verbs.ts'
import { declareConflict } from './recusal.verbs.ts'
import { showRoomMotion } from './room-motion.read.ts'
import { RoomMotionView, type roomNotices } from './room-motion-view.tsx'
import { choices } from './tally.ts'
import { votesPatterns, votesRoutes } from './votes.routes.ts'

/** Motions and votes, for whoever came by a pass. */
export const votesRoom = new Hono<RoomEnv>()

votesRoom.get(votesPatterns.roomMotion, (c) => showOne(c, blankForm(c.req.query('notice'))))

votesRoom.post(votesPatterns.roomMotion, async (c) => {
  const words = await readWords(c)
  const choice = choices.find((one) => one === words.choice)
  if (!choice) return showOne(c, refusedForm(words, 'choice', refused('ballot.choice_missing')))
  const cast = await castBallot(c.var.scope, c.req.param('motion'), choice)
  return cast.ok ? back(c, 'notice.voted') : showOne(c, refusedForm(words, 'choice', cast))
})

votesRoom.post(votesPatterns.roomConflict, async (c) => {
  const words = await readWords(c)
  const record = line(words, 'record') || null
  const declared = await declareConflict(c.var.scope, c.req.param('motion'), record, reasonOf(words, 'reason'))
  return declared.ok ? back(c, 'notice.recused') : showOne(c, refusedForm(words, 'reason', declared))
})

votesRoom.post(votesPatterns.roomDissent, async (c) => {
  const words = await readWords(c)
  const written = await writeDissent(c.var.scope, c.req.param('motion'), reasonOf(words, 'words'))
  return written.ok ? back(c, 'notice.dissent') : showOne(c, refusedForm(words, 'words', written))
})

function reasonOf(words: Words, name: string): string {
  return line(words, name).slice(0, 5000)
}

/** The notice is what screen readers hear first: the page is a new one, and it stands at its top. */
function back(c: Context<RoomEnv>, notice: (typeof roomNotices)[number]) {
  const { scope, pass } = c.var
  return c.redirect(`${votesRoutes.roomMotion(scope.lang, pass, c.req.param('motion') ?? '')}?notice=${notice}`, 303)
}

async function showOne(c: Context<RoomEnv>, form: PageForm) {
  const { scope, pass, show } = c.var
  const page = await showRoomMotion(scope, c.req.param('motion') ?? '')
  const body = <RoomMotionView lang={scope.lang} pass={pass} page={page} form={form} />
  return show({ title: page.motion.title, status: statusOf(form), body })
}
