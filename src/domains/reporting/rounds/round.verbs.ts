import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { findBySlug } from '../../plan/plan.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { Question } from './question.ts'
import { checkQuestions, type QuestionRefusal } from './questions.ts'
import {
  deleteRound,
  findRound,
  insertRound,
  insertRoundStep,
  listQuestions,
  listRounds,
  saveQuestions,
  saveRound,
} from './round.queries.ts'
import type { Asking, Round, RoundSettings } from './round.ts'
import { checkSettings, decideSettings, type SettingsRefusal, settingsOf } from './settings.ts'

/** Makes ready a round of a plan: its settings and questions, while nobody is asked yet. */
export async function prepareRound(
  scope: Scope,
  planSlug: string,
  settings: RoundSettings,
  questions: readonly Question[],
): Promise<Outcome<{ id: string; slug: string }, SettingsRefusal | QuestionRefusal | 'round.another_prepared'>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('prepareRound')
  const [checked, asked] = [checkSettings(settings), checkQuestions(questions)]
  if (!checked.ok) return checked
  if (!asked.ok) return asked
  return transact(scope, 'reporting.prepareRound', async ({ tx, changed }) => {
    const plan = await findBySlug(tx, 'plan', planSlug)
    if (!plan) throw new NotFound('plan')
    const all = await listRounds(tx)
    const ofPlan = all.filter(({ planId }) => planId === plan.id)
    const waiting = ofPlan.find(({ state }) => state === 'prepared')
    if (waiting) return refused('round.another_prepared', { title: waiting.title })
    const [last] = ofPlan
    const id = randomUUID()
    const slug = freeSlug(slugOf(checked.value.title, 'round'), new Set(all.map((one) => one.slug)))
    const asking = { asksContributors: last?.asksContributors ?? true, leftMeasures: [], leftUnits: [] }
    const own = { id, slug, planId: plan.id, previousId: last?.id ?? null, state: 'prepared' as const, version: 1 }
    await insertRound(tx, scope, { ...checked.value, ...asking, ...own })
    await saveQuestions(tx, scope, id, asked.value)
    await insertRoundStep(tx, scope, { id: randomUUID(), roundId: id, state: 'prepared', reason: '' })
    changed({ kind: 'round', id, before: null, after: { ...own, ...checked.value, questions: asked.value } })
    return ok({ id, slug })
  })
}

/** Changes what a round is held by. Of one that was opened, only what nobody was asked by: reminders and the like. */
export async function reviseRound(
  scope: Scope,
  id: string,
  seen: number,
  settings: RoundSettings,
): Promise<Outcome<null, SettingsRefusal | 'round.fixed' | 'changed_meanwhile'>> {
  return changeRound(scope, 'reviseRound', id, async (round, { tx, changed }) => {
    const decided = decideSettings(round, settings)
    if (!decided.ok) return decided
    if (!(await saveRound(tx, id, seen, decided.value))) return refused('changed_meanwhile')
    changed({ kind: 'round', id, before: settingsOf(round), after: decided.value })
    return ok(null)
  })
}

/** All questions anew, as long as nobody was asked. */
export async function reviseQuestions(
  scope: Scope,
  id: string,
  seen: number,
  questions: readonly Question[],
): Promise<Outcome<null, QuestionRefusal | 'round.fixed' | 'changed_meanwhile'>> {
  const checked = checkQuestions(questions)
  if (!checked.ok) return checked
  return changeRound(scope, 'reviseQuestions', id, async (round, { tx, changed }) => {
    if (round.state !== 'prepared') return refused('round.fixed')
    if (!(await saveRound(tx, id, seen, {}))) return refused('changed_meanwhile')
    const before = await listQuestions(tx, id)
    await saveQuestions(tx, scope, id, checked.value)
    changed({ kind: 'round', id, before: { questions: before }, after: { questions: checked.value } })
    return ok(null)
  })
}

/** Who is asked, and who is left out, as long as that is not fixed. */
export async function chooseAsked(
  scope: Scope,
  id: string,
  seen: number,
  asking: Partial<Asking>,
): Promise<Outcome<null, 'round.fixed' | 'changed_meanwhile'>> {
  return changeRound(scope, 'chooseAsked', id, async (round, { tx, changed }) => {
    if (round.state !== 'prepared') return refused('round.fixed')
    if (!(await saveRound(tx, id, seen, asking))) return refused('changed_meanwhile')
    const { asksContributors, leftMeasures, leftUnits } = round
    changed({ kind: 'round', id, before: { asksContributors, leftMeasures, leftUnits }, after: asking })
    return ok(null)
  })
}

/** Drops a round of which nobody has heard. */
export async function discardRound(
  scope: Scope,
  id: string,
  seen: number,
): Promise<Outcome<null, 'round.fixed' | 'changed_meanwhile'>> {
  return changeRound(scope, 'discardRound', id, async (round, { tx, changed }) => {
    if (round.state !== 'prepared') return refused('round.fixed')
    if (!(await saveRound(tx, id, seen, {}))) return refused('changed_meanwhile')
    await deleteRound(tx, id)
    changed({ kind: 'round', id, before: settingsOf(round), after: null })
    return ok(null)
  })
}

/** What changes of one round have in common: who may, and that it is there. */
export async function changeRound<T>(
  scope: Scope,
  verb: string,
  id: string,
  body: (round: Round, write: Write) => Promise<T>,
): Promise<T> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden(verb)
  return transact(scope, `reporting.${verb}`, async (write) => {
    const round = await findRound(write.tx, 'id', id)
    if (!round) throw new NotFound('round')
    return body(round, write)
  })
}
