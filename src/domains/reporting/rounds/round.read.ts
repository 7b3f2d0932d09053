import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames, loadOffice, nameAnswering, type Unit } from '../../accounts/accounts.ts'
import { type Edition, listEditions } from '../../plan/plan.ts'
import { maySeeRounds } from '../reporting.access.ts'
import { loadAsked } from './asked.read.ts'
import type { AskedPart } from './asking.ts'
import { listPartHeads } from './part.queries.ts'
import { type Progress, progressOf, progressOfUnits } from './progress.ts'
import type { Question } from './question.ts'
import { findRound, listQuestions, listRoundSteps } from './round.queries.ts'
import type { Round, RoundStep } from './round.ts'

/** `unit` null: nobody leads, the coordination answers. */
export type UnitProgress = Progress & { unit: Unit | null }

/** Measures of which nobody would hear: their post is vacant and nobody stands in for it; or nobody leads them at all. */
export type Silent = { vacant: { unit: Unit; measures: number }[]; unled: number }

export type RoundPage = {
  round: Round
  plan: Edition
  questions: Question[]
  steps: RoundStep[]
  /** Of those who took a step. */
  names: Map<string, string>
  units: UnitProgress[]
  total: Progress
  measures: number
  silent: Silent
}

export async function getRound(tx: Transaction, slug: string): Promise<Round> {
  const round = await findRound(tx, 'slug', slug)
  if (!round) throw new NotFound('round')
  return round
}

/** The home of a round: how far it has come, and what comes next. */
export async function showRound(scope: Scope, slug: string): Promise<RoundPage> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showRound')
  return read(scope, async (tx) => {
    const round = await getRound(tx, slug)
    const plan = (await listEditions(tx, scope)).find(({ id }) => id === round.planId)
    if (!plan) throw new NotFound('plan')
    const parts =
      round.state === 'prepared'
        ? (await loadAsked(tx, scope, round)).parts.map((part) => ({ ...part, state: 'open' as const }))
        : await listPartHeads(tx, round.id)
    const steps = await listRoundSteps(tx, round.id)
    const { units, silent } = await byUnit(tx, scope, parts)
    const progress = progressOfUnits(parts)
    return {
      ...{ round, plan, steps, questions: await listQuestions(tx, round.id), total: progressOf(parts), silent },
      ...{ names: await listActorNames(tx, [...steps.map(({ actor }) => actor)]) },
      ...{ measures: new Set(parts.map(({ measureId }) => measureId)).size },
      units: units.map((unit) => ({ ...(progress.get(unit?.id ?? null) ?? progressOf([])), unit })),
    }
  })
}

/** The units that are asked, by their names, those without one last; and where nobody would hear of it. */
async function byUnit(tx: Transaction, scope: Scope, parts: readonly AskedPart[]) {
  const office = await loadOffice(tx, scope)
  const today = dayOf(scope.now)
  const asked = new Set(parts.map(({ unitId }) => unitId))
  const known = new Map<string, boolean>()
  const isSilent = ({ postId, unitId }: AskedPart) => {
    const key = `${postId} ${unitId}`
    const answer = known.get(key) ?? nameAnswering({ postId, unitId }, today, office) === null
    known.set(key, answer)
    return answer
  }
  const silent = parts.filter((part) => part.unitId !== null && isSilent(part))
  const ofUnit = Map.groupBy(silent, ({ unitId }) => unitId)
  const vacant = office.units.flatMap((unit) => {
    const own = ofUnit.get(unit.id) ?? []
    return own.length === 0 ? [] : [{ unit, measures: new Set(own.map(({ measureId }) => measureId)).size }]
  })
  const unled = parts.filter(({ unitId }) => unitId === null).length
  const units: (Unit | null)[] = office.units.filter(({ id }) => asked.has(id))
  return { units: asked.has(null) ? [...units, null] : units, silent: { vacant, unled } }
}
