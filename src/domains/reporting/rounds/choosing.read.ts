import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnits, type Unit } from '../../accounts/accounts.ts'
import { listReportable, type Reportable } from '../../plan/plan.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { loadAsked } from './asked.read.ts'
import { type Burden, burdenOf, burdenOfUnits, type Load, noBurden } from './burden.ts'
import { listPartHeads, listParts } from './part.queries.ts'
import type { Question } from './question.ts'
import { listQuestions } from './round.queries.ts'
import { getRound } from './round.read.ts'
import type { Round } from './round.ts'
import { noUnit } from './rounds.routes.ts'
import { listTakenOut } from './update.queries.ts'

/** A unit that could be asked. `leads`: of how many measures; `left`: of how many of these nobody is asked. */
export type UnitChoice = { unit: Unit | null; isAsked: boolean; burden: Burden; leads: number; left: number }

export type ChoosingPage = {
  round: Round
  questions: Question[]
  units: UnitChoice[]
  city: Burden
}

/**
 * Whom a round asks, and what that costs each; of one that was opened, as it was fixed. `tried`: other questions than it asks,
 * to see what these would cost.
 */
export async function showChoosing(scope: Scope, slug: string, tried?: Question[]): Promise<ChoosingPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showChoosing')
  return read(scope, async (tx) => {
    const round = await getRound(tx, slug)
    const { measures, loads } = await loadLoads(tx, scope, round)
    const questions = tried ?? (await listQuestions(tx, round.id))
    const burdens = burdenOfUnits(loads, questions)
    const led = Map.groupBy(measures, ({ sheet }) => sheet.leadUnitId)
    const takingPart = new Set(measures.flatMap(({ sheet }) => sheet.units.map(({ unitId }) => unitId)))
    const [leftUnits, leftMeasures] = [new Set(round.leftUnits), new Set(round.leftMeasures)]
    const choiceOf = (unit: Unit | null): UnitChoice => {
      const own = led.get(unit?.id ?? null) ?? []
      return {
        unit,
        isAsked: unit === null || !leftUnits.has(unit.id),
        burden: burdens.get(unit?.id ?? null) ?? noBurden,
        leads: own.length,
        left: own.filter(({ id }) => leftMeasures.has(id)).length,
      }
    }
    const units = (await listUnits(tx, scope)).filter(({ id }) => led.has(id) || takingPart.has(id) || burdens.has(id))
    const choices = [...units.map(choiceOf), ...(led.has(null) ? [choiceOf(null)] : [])]
    return { round, questions, units: choices, city: burdenOf(loads, questions) }
  })
}

async function loadLoads(tx: Transaction, scope: Scope, round: Round) {
  if (round.state === 'prepared') {
    const { measures, parts } = await loadAsked(tx, scope, round)
    return { measures, loads: parts }
  }
  const measures = await listReportable(tx, scope, round.planId)
  const kinds = new Map(measures.map(({ id, kind }) => [id, kind]))
  const parts = await listParts(tx, { roundId: round.id })
  const loads: Load[] = parts.map((part) => ({ ...part, kind: kinds.get(part.measureId) ?? 'unknown' }))
  return { measures, loads }
}

export type UnitMeasuresPage = { round: Round; unit: Unit | null; measures: Reportable[] }

/** The measures that one unit leads, to be left out one by one. */
export async function showAskedOfUnit(scope: Scope, slug: string, unitSlug: string): Promise<UnitMeasuresPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showAskedOfUnit')
  return read(scope, async (tx) => {
    const round = await getRound(tx, slug)
    const unit = (await listUnits(tx, scope)).find((one) => one.slug === unitSlug) ?? null
    if (unit === null && unitSlug !== noUnit) throw new NotFound('unit')
    const all = await listReportable(tx, scope, round.planId)
    return { round, unit, measures: all.filter(({ sheet }) => sheet.leadUnitId === (unit?.id ?? null)) }
  })
}

/** Of a round that was opened: what it asks about, what was taken out and why, what it could ask about as well. */
export type RoundMeasuresPage = {
  round: Round
  asked: Reportable[]
  takenOut: { measure: Reportable; reason: string }[]
  others: Reportable[]
}

export async function showRoundMeasures(scope: Scope, slug: string): Promise<RoundMeasuresPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showRoundMeasures')
  return read(scope, async (tx) => {
    const round = await getRound(tx, slug)
    const all = await listReportable(tx, scope, round.planId)
    const asked = new Set((await listPartHeads(tx, round.id)).map(({ measureId }) => measureId))
    const out = await listTakenOut(tx, round.id)
    return {
      round,
      asked: all.filter(({ id }) => asked.has(id)),
      takenOut: all.filter(({ id }) => out.has(id)).map((measure) => ({ measure, reason: out.get(measure.id) ?? '' })),
      others: all.filter(({ id }) => !asked.has(id)),
    }
  })
}
