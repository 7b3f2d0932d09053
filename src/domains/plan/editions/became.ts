import type { LineageRecord } from '../lineage.ts'

/** What became of a goal or measure: `untold` where nobody has said it yet. */
export const outcomes = ['continued', 'split', 'merged', 'ended', 'untold'] as const
export type BecameOutcome = (typeof outcomes)[number]

/** A record of the earlier edition, and where it led: to one, to several, to none. */
export type Became<R> = {
  record: R
  outcome: BecameOutcome
  steps: { to: R | null; on: string; reason: string }[]
}

/** What became of each record, in the order given. A step to what the reader may not see is not told. */
export function tellBecame<R extends { id: string }>(
  earlier: readonly R[],
  lineage: readonly LineageRecord[],
  find: (id: string) => R | undefined,
): Became<R>[] {
  const stepsOf = Map.groupBy(lineage, ({ from }) => from)
  return earlier.map((record) => {
    const told = (stepsOf.get(record.id) ?? []).filter(({ kind, to }) => kind !== 'move' && (to === null || find(to)))
    const steps = told.map(({ to, on, reason }) => ({ to: (to !== null && find(to)) || null, on, reason }))
    return { record, outcome: outcomeOf(told), steps }
  })
}

function outcomeOf(told: readonly LineageRecord[]): BecameOutcome {
  const ends = told.filter(({ to }) => to !== null)
  if (told.length === 0) return 'untold'
  if (ends.length === 0) return 'ended'
  if (ends.some(({ kind }) => kind === 'merge')) return 'merged'
  return ends.length > 1 || ends.some(({ kind }) => kind === 'split') ? 'split' : 'continued'
}

/** Those of the later edition that come from none of the earlier one. */
export function newcomers<R extends { id: string }>(later: readonly R[], became: readonly Became<R>[]): R[] {
  const told = new Set(became.flatMap(({ steps }) => steps.map(({ to }) => to?.id)))
  return later.filter(({ id }) => !told.has(id))
}
