import { coverage, likeness } from '../likeness.ts'
import type { MatchedRecord } from './record.match.ts'

/** So much of one has to stand in another for the two to have been put together, or for it to be a part. */
export const enough = 0.75

/** Whether one says all, or nearly all, that another says. */
export function swallows(whole: string, part: string): boolean {
  return coverage(part, whole) >= enough || likeness(part, whole) >= enough
}

/** What a person said became of a record of the plan: the one it was merged into, or the several it was split into. */
export function becameOf(id: string, records: readonly MatchedRecord[]): string[] {
  const merged = records.find(({ ref, mergedFrom }) => ref !== null && mergedFrom.includes(id))
  if (merged?.ref) return [merged.ref]
  const parts = records.filter(({ splitOf }) => splitOf === id).flatMap(({ ref }) => ref ?? [])
  return parts.length > 1 ? parts : []
}
