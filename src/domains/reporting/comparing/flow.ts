import { type Status, statuses } from '../../plan/plan.ts'
import type { FrozenMeasure } from '../freezing/snapshot.ts'

/** Where a measure can be in a round: in a status; asked and not to be judged; or not in that round at all. */
export const flowEnds = [...statuses, 'silent', 'absent'] as const
export type FlowEnd = Status | 'silent' | 'absent'

/** How many measures went from where to where; only what there is, in the order of the ends. */
export type Flow = { from: FlowEnd; to: FlowEnd; n: number }[]

export function flowOf(moves: readonly { from: FrozenMeasure | null; to: FrozenMeasure | null }[]): Flow {
  const counts = new Map<string, number>()
  for (const { from, to } of moves) {
    const key = `${endOf(from)} ${endOf(to)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return flowEnds.flatMap((from) =>
    flowEnds.flatMap((to) => {
      const n = counts.get(`${from} ${to}`)
      return n === undefined ? [] : [{ from, to, n }]
    }),
  )
}

export function endOf(measure: FrozenMeasure | null): FlowEnd {
  return measure === null ? 'absent' : (measure.after?.status ?? 'silent')
}
