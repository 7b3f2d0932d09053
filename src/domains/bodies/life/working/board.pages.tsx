import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../../platform/errors.ts'
import { line, readWords } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { mayArrangeBodies } from '../../bodies.access.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { stepTargets } from '../../votes/motion.ts'
import { draftMotion } from '../../votes/motion.verbs.ts'
import { votesRoutes } from '../../votes/votes.routes.ts'
import { lifePatterns, lifeRoutes } from '../life.routes.ts'
import { putBefore } from './agenda.verbs.ts'
import { showBoard } from './board.read.ts'
import { BoardView, pickField } from './board-view.tsx'
import { sayWorking } from './working.messages.ts'

/** Where the drafts stand. */
export const boardPages = new Hono<BodiesEnv>()

boardPages.get(lifePatterns.drafts, (c) => showAll(c, blankForm(c.req.query('notice'))))

boardPages.post(lifePatterns.drafts, async (c) => {
  const { scope } = c.var
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('decideMany')
  const words = await readWords(c)
  const board = await showBoard(scope, c.req.query('plan'))
  const picked = board.columns.flatMap(({ records }) => records).filter(({ id }) => words[pickField(id)] === 'yes')
  const body = board.bodies.find(({ slug }) => slug === line(words, 'body'))
  if (!body || picked.length === 0) {
    const missing = body ? refused('many.none') : refused('many.body')
    return showAll(c, { words, errors: { [body ? 'act' : 'body']: missing } })
  }
  if (words.act !== 'motion') {
    await putBefore(scope, body.id, picked)
    return c.redirect(`${lifeRoutes.drafts(board.edition.slug)}&notice=notice.on_agenda`, 303)
  }
  const stepTo = stepTargets.find((one) => one === line(words, 'step')) ?? null
  const wish = {
    ...({
      meetingId: null,
      itemId: null,
      words: line(words, 'reason').slice(0, 10_000),
      rule: 'simple',
      way: 'writing',
      secret: false,
      kindTo: null,
    } as const),
    ...({ paperNumber: null, paperUrl: null, decisionKind: 'vote', stepTo, effect: stepTo ? 'step' : 'none' } as const),
    title: (line(words, 'title') || picked[0]?.title.words || '').slice(0, 200),
  }
  const subjects = picked.map(({ kind, id }) => ({ kind, recordId: id }))
  const drafted = await draftMotion(scope, body.id, wish, subjects)
  if (drafted.ok) return c.redirect(votesRoutes.motion(drafted.value), 303)
  const lacksReason = drafted.code === 'motion.reason_missing'
  const refusal = refused(lacksReason ? 'life.reason_missing' : 'many.refused')
  return showAll(c, refusedForm(words, lacksReason ? 'reason' : 'step', refusal))
})

async function showAll(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const board = await showBoard(scope, c.req.query('plan'))
  const body = <BoardView scope={scope} board={board} stage={c.req.query('stage') ?? ''} form={form} />
  return show({ title: sayWorking(scope.lang, 'board.title'), status: statusOf(form), body })
}
