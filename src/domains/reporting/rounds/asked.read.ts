import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listReportable, type Reportable } from '../../plan/plan.ts'
import { type AskedPart, askedParts, partsOf } from './asking.ts'
import type { Load } from './burden.ts'
import type { Content } from './content.ts'
import { listParts } from './part.queries.ts'
import { prefill } from './prefill.ts'
import type { Question } from './question.ts'
import { listQuestions } from './round.queries.ts'
import type { Round } from './round.ts'

/** What is asked of one part, filled in as it will be handed out. */
export type FilledPart = AskedPart & Load

/** Fills in parts of a round before it is opened. */
export type Fill = (measure: Reportable, part: AskedPart) => FilledPart

/** By what the round before says; in few queries however many measures there are. */
export async function loadFill(tx: Transaction, { id, previousId }: Pick<Round, 'id' | 'previousId'>): Promise<Fill> {
  const parts = previousId === null ? [] : await listParts(tx, { roundId: previousId })
  // What nobody approved was never the city's word, and is not handed out as such.
  const said = parts.filter(({ state }) => state === 'approved')
  const asked = await listQuestions(tx, id)
  const before = previousId === null ? [] : await listQuestions(tx, previousId)
  const lasting = asked.filter(({ key, words }) => before.some((one) => one.key === key && one.words === words))
  const keyOf = ({ measureId, unitId }: Pick<AskedPart, 'measureId' | 'unitId'>) => `${measureId} ${unitId}`
  const own = new Map<string, Content>(said.map((part) => [keyOf(part), part.content]))
  // Where another unit leads by now, it reads on in what the last one wrote.
  const led = new Map<string, Content>(said.filter(({ leads }) => leads).map((one) => [one.measureId, one.content]))
  return (measure, part) => {
    const earlier = part.leads ? led.get(measure.id) : own.get(keyOf(part))
    return { ...part, kind: measure.kind, content: prefill(measure, part.leads, earlier && onlyOwn(earlier, lasting)) }
  }
}

/** A city's own question that was worded anew is another one: what was answered to the earlier is no answer to it. */
function onlyOwn(content: Content, lasting: readonly Question[]): Content {
  const keys = new Set<string>(lasting.map(({ key }) => key))
  return { ...content, own: Object.fromEntries(Object.entries(content.own).filter(([key]) => keys.has(key))) }
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
