import { type Context, Hono } from 'hono'
import { readWords } from '../../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { lifePatterns, lifeRoutes } from '../life.routes.ts'
import type { RecordKind } from '../origin.read.ts'
import { fieldOfTyped, readTyped } from './decision.form.ts'
import { enterDecision, showDecisionForm } from './decision.verbs.ts'
import { DecisionForm } from './decision-form.tsx'
import { sayWorking } from './working.messages.ts'

/** Decisions that were taken elsewhere, entered by hand. */
export const decisionPages = new Hono<BodiesEnv>()

decisionPages.get(lifePatterns.recordDecision, (c) => showOne(c, blankForm()))

decisionPages.post(lifePatterns.recordDecision, async (c) => {
  const { scope } = c.var
  const [kind, id] = recordOf(c)
  const page = await showDecisionForm(scope, kind, id)
  const words = await readWords(c)
  const typed = readTyped(words, page.bodies)
  if (!typed.ok) return showOne(c, { words, errors: typed.errors })
  const entered = await enterDecision(scope, kind, id, typed.value)
  if (!entered.ok) return showOne(c, refusedForm(words, fieldOfTyped(entered.code), entered))
  return c.redirect(`${lifeRoutes.drafts(page.edition.slug)}&notice=notice.decided`, 303)
})

const recordOf = (c: Context<BodiesEnv>): [RecordKind, string] => [
  c.req.param('kind') as RecordKind,
  c.req.param('record') ?? '',
]

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showDecisionForm(scope, ...recordOf(c))
  const body = <DecisionForm scope={scope} page={page} form={form} />
  return show({ title: sayWorking(scope.lang, 'decide.title'), status: statusOf(form), body })
}
