import type { OparlRecords } from './oparl-records.queries.ts'

type About = { goalId: string | null; measureId: string | null }
const recordOf = ({ goalId, measureId }: About) => goalId ?? measureId ?? ''

/** The goals and measures that items and motions are about. */
export function draftsIn({ items, subjects }: OparlRecords): { kind: 'goal' | 'measure'; recordId: string }[] {
  return [...items, ...subjects].flatMap((one) => {
    const recordId = recordOf(one)
    return recordId === '' ? [] : [{ kind: one.goalId === null ? 'measure' : 'goal', recordId }]
  })
}

/** Instead of what drafts are called that not everybody may know of, items and motions say `draft`. */
export function withoutDrafts(records: OparlRecords, hidden: ReadonlySet<string>, draft: string): OparlRecords {
  const ofMotions = new Set(records.subjects.flatMap((one) => (hidden.has(recordOf(one)) ? one.motionId : [])))
  return {
    ...records,
    items: records.items.map((one) => (hidden.has(recordOf(one)) ? { ...one, title: draft } : one)),
    motions: records.motions.map((one) => (ofMotions.has(one.id) ? { ...one, title: draft, words: '' } : one)),
  }
}
