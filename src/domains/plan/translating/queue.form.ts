import { openStates, type WorkState, workStates } from './work-state.ts'

/** What a translator asks for in the address. `state`: null is all that waits for somebody. `plan`, `field`: slugs. */
export type QueueFilter = { state: WorkState | 'all' | null; plan: string | null; field: string | null; page: number }

/** What is no word of ours filters nothing: an old link still shows a list. */
export function readQueueFilter(query: Record<string, string | undefined>): QueueFilter {
  const slug = (words: string | undefined) => (/^[a-z0-9-]{1,200}$/.test(words ?? '') ? (words ?? null) : null)
  return {
    state: ([...workStates, 'all'] as const).find((state) => state === query.state) ?? null,
    plan: slug(query.plan),
    field: slug(query.field),
    page: /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1,
  }
}

export function statesFor({ state }: Pick<QueueFilter, 'state'>): readonly WorkState[] {
  if (state === null) return openStates
  return state === 'all' ? workStates : [state]
}
