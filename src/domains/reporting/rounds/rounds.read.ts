import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { type Edition, listEditions } from '../../plan/plan.ts'
import { findRules } from '../../settings/settings.ts'
import { mayRunRounds, maySeeRounds } from '../reporting.access.ts'
import { type Question, usualQuestions } from './question.ts'
import { listQuestions, listRounds } from './round.queries.ts'
import type { Round, RoundSettings } from './round.ts'
import { sayRounds } from './rounds.messages.ts'
import { suggestSettings } from './settings.ts'

/** The rounds of one plan, the latest first. `next`: what would come now; null while one is under way. */
export type PlanRounds = { plan: Edition; rounds: Round[]; next: RoundSettings | null }

/** All rounds of the plans that are published. */
export async function showRounds(scope: Scope): Promise<PlanRounds[]> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showRounds')
  return read(scope, async (tx) => {
    const rounds = await listRounds(tx)
    const facts = { ...(await findRules(tx)), ...factsFor(scope) }
    return (await listEditions(tx, scope))
      .filter(({ state }) => state !== 'draft')
      .map((plan) => ({ plan, rounds: rounds.filter(({ planId }) => planId === plan.id) }))
      .filter(({ plan, rounds: own }) => plan.state !== 'succeeded' || own.length > 0)
      .map(({ plan, rounds: own }) => {
        const isDone = own.every(({ state }) => state === 'published')
        const next = isDone && plan.state === 'in_force' ? suggestSettings(own[0], withCycle(facts)) : null
        return { plan, rounds: own, next }
      })
  })
}

export type PreparePage = { plan: Edition; settings: RoundSettings; questions: Question[]; last: Round | null }

/** What a new round of a plan begins with: the settings and questions of the last. */
export async function showPreparing(scope: Scope, planSlug: string): Promise<PreparePage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showPreparing')
  return read(scope, async (tx) => {
    const plan = (await listEditions(tx, scope)).find(({ slug, state }) => slug === planSlug && state !== 'draft')
    if (!plan) throw new NotFound('plan')
    const [last] = await listRounds(tx, plan.id)
    const settings = suggestSettings(last, withCycle({ ...(await findRules(tx)), ...factsFor(scope) }))
    return {
      plan,
      settings,
      questions: last ? await listQuestions(tx, last.id) : [...usualQuestions],
      last: last ?? null,
    }
  })
}

function factsFor(scope: Scope) {
  const titleFor = (year: string) => sayRounds(sourceLanguage(scope.city), 'first_title', { year })
  return { today: dayOf(scope.now), titleFor }
}

type Facts = ReturnType<typeof factsFor> & { reportYears: Round['cycleYears'] }

function withCycle({ reportYears: cycleYears, today, titleFor }: Facts) {
  return { cycleYears, today, titleFor }
}
