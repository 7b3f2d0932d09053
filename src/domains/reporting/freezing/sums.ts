import { canonicalJson } from '../../../platform/canonical-json.ts'
import { statuses } from '../../plan/plan.ts'
import { type Counts, type FrozenMeasure, gapKinds, type Snapshot, type Sums } from './snapshot.ts'

/** Sums of what is planned and spent; of measures, or of the lines of one. */
export function addUp(some: readonly Sums[]): Sums {
  const told = some.flatMap(({ spentCents }) => (spentCents === null ? [] : [spentCents]))
  return {
    plannedCents: some.reduce((sum, { plannedCents }) => sum + plannedCents, 0),
    spentCents: told.length === 0 ? null : told.reduce((sum, cents) => sum + cents, 0),
  }
}

export function countAll(measures: readonly FrozenMeasure[], besides: Pick<Counts, 'notAsked' | 'ended'>): Counts {
  const parts = measures.flatMap((one) => one.parts)
  return {
    measures: measures.length,
    judged: measures.filter(({ after }) => after !== null).length,
    parts: parts.length,
    gaps: gapKinds.map((kind) => ({ kind, parts: parts.filter(({ gap }) => gap === kind).length })),
    statuses: [...statuses, null].map((status) => ({
      status,
      before: measures.filter(({ before }) => (before?.status ?? null) === status).length,
      after: measures.filter(({ after }) => (after?.status ?? null) === status).length,
    })),
    ...besides,
  }
}

/** Whether the sums that a snapshot tells are those of its measures. */
export function sumsHold({ measures, counts: told, money }: Snapshot): boolean {
  const counts = countAll(measures, { notAsked: told.notAsked, ended: told.ended })
  const own = { counts, money: addUp(measures.map((one) => one.money)) }
  return canonicalJson(own) === canonicalJson({ counts: told, money })
}
