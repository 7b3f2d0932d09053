import type { Doubt } from './doubt.ts'

/** Which parts of a round are looked at. */
export const queueStates = ['waiting', 'missing', 'approved', 'all'] as const
export type QueueState = (typeof queueStates)[number]

/** `unit`: the slug of one; '' for all. `doubtful`: only what looks wrong. `page`: from one on. */
export type QueueFilter = { state: QueueState; unit: string; doubtful: boolean; page: number }

/** What is no word of ours filters nothing. */
export function readQueueFilter(query: Record<string, string | undefined>): QueueFilter {
  return {
    state: queueStates.find((one) => one === query.state) ?? 'waiting',
    unit: query.unit ?? '',
    doubtful: query.doubtful === 'yes',
    page: Number(query.page ?? 1),
  }
}

export function queryOfQueue({ state, unit, doubtful, page }: QueueFilter): string {
  const said = {
    ...(state !== 'waiting' && { state }),
    ...(unit !== '' && { unit }),
    ...(doubtful && { doubtful: 'yes' }),
    ...(page > 1 && { page: String(page) }),
  }
  return new URLSearchParams(said).toString()
}

type Line = { part: { state: string }; unit: { slug: string } | null; doubts: readonly Doubt[] }

export function isInQueue({ part, unit, doubts }: Line, filter: QueueFilter): boolean {
  const { state } = part
  const isInState = {
    waiting: state === 'answered',
    missing: state === 'open' || state === 'returned',
    approved: state === 'approved',
    all: true,
  }[filter.state]
  return isInState && (filter.unit === '' || unit?.slug === filter.unit) && (!filter.doubtful || doubts.length > 0)
}
