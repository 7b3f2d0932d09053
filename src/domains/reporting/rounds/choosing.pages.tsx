import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { AskedOfUnitView, AskedView } from './asked-view.tsx'
import { showAskedOfUnit, showChoosing, showRoundMeasures } from './choosing.read.ts'
import { chooseAsked } from './round.verbs.ts'
import { addMeasureToRound, takeMeasureOut } from './round-measures.verbs.ts'
import { RoundMeasuresView } from './round-measures-view.tsx'
import { sayRounds } from './rounds.messages.ts'
import { roundsPatterns, roundsRoutes } from './rounds.routes.ts'

/** Whom a round asks, and about which measures. */
export const choosingPages = new Hono<ReportingEnv>()

choosingPages.get(roundsPatterns.asked, (c) => showAsked(c, blankForm(c.req.query('notice'))))

choosingPages.post(roundsPatterns.asked, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { round, units } = await showChoosing(scope, c.req.param('round'))
  const left = units.flatMap(({ unit }) => (unit && words[`unit-${unit.slug}`] !== 'yes' ? [unit.id] : []))
  // Units that lead nothing just now keep what was said of them.
  const others = round.leftUnits.filter((id) => !units.some(({ unit }) => unit?.id === id))
  const asking = { asksContributors: words.contributors === 'yes', leftUnits: [...others, ...left] }
  const chosen = await chooseAsked(scope, round.id, versionSeen(words), asking)
  if (!chosen.ok) return showAsked(c, refusedForm(words, 'contributors', chosen))
  return c.redirect(`${roundsRoutes.asked(round.slug)}?notice=notice.saved`, 303)
})

choosingPages.get(roundsPatterns.askedOfUnit, (c) => showOfUnit(c, blankForm()))

choosingPages.post(roundsPatterns.askedOfUnit, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { round, measures } = await showAskedOfUnit(scope, c.req.param('round'), c.req.param('unit'))
  const isLeft = (id: string) => words.which !== 'all' && (words.which === 'none' || words[`measure-${id}`] !== 'yes')
  const own = new Set(measures.map(({ id }) => id))
  const others = round.leftMeasures.filter((id) => !own.has(id))
  const leftMeasures = [...others, ...[...own].filter(isLeft)]
  const chosen = await chooseAsked(scope, round.id, versionSeen(words), { leftMeasures })
  if (!chosen.ok) return showOfUnit(c, refusedForm(words, 'measures', chosen))
  return c.redirect(`${roundsRoutes.asked(round.slug)}?notice=notice.saved`, 303)
})

choosingPages.get(roundsPatterns.measures, (c) => showMeasures(c, blankForm(c.req.query('notice'))))

choosingPages.post(roundsPatterns.measures, (c) =>
  change(c, 'added', async (id, words) => addMeasureToRound(c.var.scope, id, versionSeen(words), words.added ?? '')),
)

choosingPages.post(roundsPatterns.takeOut, (c) =>
  change(c, 'takenOut', async (id, words) => {
    const reason = line(words, 'outReason').slice(0, 2000)
    return takeMeasureOut(c.var.scope, id, versionSeen(words), words.takenOut ?? '', reason)
  }),
)

type Change = (
  id: string,
  words: PageForm['words'],
) => Promise<Awaited<ReturnType<typeof takeMeasureOut | typeof addMeasureToRound>>>

/** One measure more or less. `field`: where it is chosen. */
async function change(c: Context<ReportingEnv>, field: 'added' | 'takenOut', act: Change) {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('changeMeasures')
  const words = await readWords(c)
  const { round, asked, others } = await showRoundMeasures(scope, c.req.param('round') ?? '')
  const choices = field === 'added' ? others : asked
  if (!choices.some(({ id }) => id === words[field])) {
    return showMeasures(c, refusedForm(words, field, refused('round.no_measure')))
  }
  const done = await act(round.id, words)
  const at = !done.ok && done.code === 'round.reason_missing' ? 'outReason' : field
  if (!done.ok) return showMeasures(c, refusedForm(words, at, done))
  return c.redirect(`${roundsRoutes.measures(round.slug)}?notice=notice.saved`, 303)
}

async function showAsked(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showChoosing(scope, c.req.param('round') ?? '')
  const body = <AskedView scope={scope} page={page} form={form} />
  return show({ title: sayRounds(scope.lang, 'asked.title'), status: statusOf(form), body })
}

async function showOfUnit(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showAskedOfUnit(scope, c.req.param('round') ?? '', c.req.param('unit') ?? '')
  const body = <AskedOfUnitView scope={scope} page={page} form={form} />
  return show({ title: sayRounds(scope.lang, 'asked.title'), status: statusOf(form), body })
}

async function showMeasures(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showRoundMeasures(scope, c.req.param('round') ?? '')
  const body = <RoundMeasuresView {...{ scope, page, form }} wished={Number(c.req.query('page') ?? 1)} />
  return show({ title: sayRounds(scope.lang, 'measures.title'), status: statusOf(form), body })
}
