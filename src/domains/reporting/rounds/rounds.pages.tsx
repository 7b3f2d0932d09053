import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords } from '../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { prepareRound } from './round.verbs.ts'
import { sayRounds } from './rounds.messages.ts'
import { showPreparing, showRounds } from './rounds.read.ts'
import { roundsPatterns, roundsRoutes } from './rounds.routes.ts'
import { RoundsView } from './rounds-view.tsx'
import { fieldOfSettings, readSettings, wordsOfSettings } from './settings.form.ts'
import { PrepareView } from './settings-view.tsx'

/** All rounds, and a new one. */
export const roundsPages = new Hono<ReportingEnv>()

roundsPages.get(roundsPatterns.rounds, async (c) => {
  const { scope, show } = c.var
  const plans = await showRounds(scope)
  const body = <RoundsView scope={scope} plans={plans} form={blankForm(c.req.query('notice'))} />
  return show({ title: sayRounds(scope.lang, 'title'), body })
})

roundsPages.get(roundsPatterns.prepare, (c) => showNew(c, null))

roundsPages.post(roundsPatterns.prepare, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('prepareRound')
  const words = await readWords(c)
  const wish = readSettings(words)
  if (!wish.ok) return showNew(c, { words, errors: wish.errors })
  const { plan, questions } = await showPreparing(scope, c.req.query('plan') ?? '')
  const prepared = await prepareRound(scope, plan.slug, wish.value, questions)
  if (!prepared.ok) return showNew(c, refusedForm(words, fieldOfSettings(prepared.code), prepared))
  return c.redirect(`${roundsRoutes.round(prepared.value.slug)}?notice=notice.prepared`, 303)
})

/** `form`: null where nobody has typed into it. */
async function showNew(c: Context<ReportingEnv>, form: PageForm | null) {
  const { scope, show } = c.var
  const page = await showPreparing(scope, c.req.query('plan') ?? '')
  const shown = form ?? { words: wordsOfSettings(scope.lang, page.settings), errors: {} }
  const body = <PrepareView scope={scope} page={page} form={shown} />
  return show({ title: sayRounds(scope.lang, 'prepare.title'), status: statusOf(shown), body })
}
