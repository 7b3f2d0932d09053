import type { Text } from '../../i18n/text.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'

/**
 * How a goal or a measure leads on. `continue`: into the next edition. `split`: into several. `merge`: several into one.
 * `move`: same record, other goal or field. `retire`: ends here.
 */
export const lineageKinds = ['continue', 'split', 'merge', 'move', 'retire'] as const
export type LineageKind = (typeof lineageKinds)[number]

export type LineageRecord = { kind: LineageKind; from: string; to: string | null; on: string; reason: string }

/** A step of lineage as a page shows it: the other end, with its address. */
export type LineageStep = {
  kind: LineageKind
  on: string
  reason: string
  other: { slug: string; title: Text; edition: Text } | null
}

export type LineageRefusal =
  | 'lineage.reason_missing'
  | 'lineage.end_missing'
  | 'lineage.needs_several'
  | 'lineage.to_itself'
  | 'lineage.ended_already'
  | 'lineage.circle'
  | 'lineage.not_adopted'

/** These end the life of what they start from. */
export const ending: readonly LineageKind[] = ['split', 'merge', 'retire']

/**
 * Decides on one act: what it starts from, what it leads to, and what is known so far. Several may be merged into one of
 * themselves: that one goes on.
 */
export function decideLineage(
  act: { kind: LineageKind; from: readonly string[]; to: readonly string[]; reason: string },
  known: readonly Pick<LineageRecord, 'kind' | 'from' | 'to'>[],
): Outcome<Omit<LineageRecord, 'on'>[], LineageRefusal> {
  const reason = act.reason.trim()
  if (reason === '') return refused('lineage.reason_missing')
  const to = [...new Set(act.to)]
  const from = [...new Set(act.from)].filter((one) => act.kind !== 'merge' || !to.includes(one))
  // Only what is retired may lead nowhere.
  if (from.length === 0 || (to.length === 0 && act.kind !== 'retire')) return refused('lineage.end_missing')
  if (act.kind === 'split' && to.length < 2) return refused('lineage.needs_several')
  if (act.kind === 'merge' && new Set(act.from).size < 2) return refused('lineage.needs_several')
  if (act.kind !== 'move' && from.some((one) => to.includes(one))) return refused('lineage.to_itself')
  if (from.some((one) => known.some((k) => k.from === one && ending.includes(k.kind)))) {
    return refused('lineage.ended_already')
  }
  if (act.kind !== 'move' && to.some((one) => from.some((start) => leadsTo(one, start, known)))) {
    return refused('lineage.circle')
  }
  const targets: (string | null)[] = to.length === 0 ? [null] : to
  return ok(from.flatMap((start) => targets.map((end) => ({ kind: act.kind, from: start, to: end, reason }))))
}

/** Whether following what is known from `start` one arrives at `goal`. */
function leadsTo(start: string, goal: string, known: readonly Pick<LineageRecord, 'kind' | 'from' | 'to'>[]): boolean {
  const seen = new Set<string>()
  const queue = [start]
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (one === goal) return true
    if (seen.has(one)) continue
    seen.add(one)
    for (const step of known) if (step.from === one && step.to !== null && step.kind !== 'move') queue.push(step.to)
  }
  return false
}
