import { createHash } from 'node:crypto'

/** A milestone is known by its measure and its words, so that one which is put off moves in the calendars as well. */
export function withIds<M extends { title: string }>(
  measureId: string,
  milestones: readonly M[],
): (M & { id: string })[] {
  const seen = new Map<string, number>()
  return milestones.map((milestone) => {
    const again = seen.get(milestone.title) ?? 0
    seen.set(milestone.title, again + 1)
    const key = [measureId, milestone.title, again].join('\n')
    return { ...milestone, id: createHash('sha256').update(key).digest('hex').slice(0, 32) }
  })
}
