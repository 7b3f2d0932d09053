import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listReportable, type Reportable } from '../../plan/plan.ts'
import { type AskedPart, askedParts, partsOf } from './asking.ts'
import type { Load } from './burden.ts'
import type { Content } from './content.ts'
import { listParts } from './part.queries.ts'
import { prefill } from './prefill.ts'
import type { Round } from './round.ts'

/** What is asked of one part, filled in as it will be handed out. */
export type FilledPart = AskedPart & Load

/** Fills in parts of a round before it is opened. */
export type Fill = (measure: Reportable, part: AskedPart) => FilledPart

/** By what the round before says; in few queries however many measures there are. */
export async function loadFill(tx: Transaction, { previousId }: Pick<Round, 'previousId'>): Promise<Fill> {
  const said = previousId === null ? [] : await listParts(tx, { roundId: previousId })
  const keyOf = ({ measureId, unitId }: Pick<AskedPart, 'measureId' | 'unitId'>) => `${measureId} ${unitId}`
  const own = new Map<string, Content>(said.map((part) => [keyOf(part), part.content]))
  // Where another unit leads by now, it reads on in what the last one wrote.
  const led = new Map<string, Content>(said.filter(({ leads }) => leads).map((one) => [one.measureId, one.content]))
  return (measure, part) => {
    const earlier = part.leads ? led.get(measure.id) : own.get(keyOf(part))
    return { ...part, kind: measure.kind, content: prefill(measure, part.leads, earlier) }
  }
}

export type AskedOf = { measures: Reportable[]; parts: FilledPart[] }

/** Who would be asked what, if the round were opened now. */
export async function loadAsked(tx: Transaction, scope: Scope, round: Round): Promise<AskedOf> {
  const measures = await listReportable(tx, scope, round.planId)
  const fill = await loadFill(tx, round)
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const parts = askedParts(measures, round).flatMap((part) => {
    const measure = byId.get(part.measureId)
    return measure ? [fill(measure, part)] : []
  })
  return { measures, parts }
}

/** The parts of one measure, whatever is left out. */
export async function loadPartsOf(tx: Transaction, round: Round, measure: Reportable): Promise<FilledPart[]> {
  const fill = await loadFill(tx, round)
  return partsOf(measure, round).map((part) => fill(measure, part))
}
