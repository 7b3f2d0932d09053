import { type ChangeGroup, changeGroups } from './plan-change.ts'

/** What a reader asks for in the address. `before`: where the list goes on. */
export type ChangeFilter = {
  plan: string | null
  field: string | null
  goal: string | null
  measure: string | null
  group: ChangeGroup | null
  before: string | null
}

/** What is no word of ours filters nothing: an old link still shows a list. */
export function readChangeFilter(query: Record<string, string | undefined>): ChangeFilter {
  return {
    plan: slugIn(query.plan),
    field: slugIn(query.field),
    goal: slugIn(query.goal),
    measure: slugIn(query.measure),
    group: changeGroups.find((group) => group === query.group) ?? null,
    before: /^[0-9a-f.-]{20,80}$/.test(query.before ?? '') ? (query.before ?? null) : null,
  }
}

function slugIn(words: string | undefined): string | null {
  return words !== undefined && /^[a-z0-9-]{1,80}$/.test(words) ? words : null
}
