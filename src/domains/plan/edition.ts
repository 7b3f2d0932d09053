import type { Text } from '../../i18n/text.ts'
import type { Decision } from './decision.ts'

/**
 * `draft`: seen by nobody outside. `upcoming`: to be read, and in force from a later day. `in_force`: the plan of today.
 * `succeeded`: an earlier edition, still readable.
 */
export type EditionState = 'draft' | 'upcoming' | 'in_force' | 'succeeded'

/** A plan in one of its editions. Dates are ISO dates. */
export type Edition = {
  id: string
  slug: string
  title: Text
  subtitle: Text
  foreword: Text
  startsOn: string | null
  endsOn: string | null
  state: EditionState
  publication: { at: Date; actor: string; reason: string } | null
  adoption: Decision | null
  predecessor: { slug: string; title: Text } | null
  successor: { slug: string; title: Text } | null
  version: number
}

/** Without a first day, a plan is in force from its publication on. `today`: ISO date. */
export function hasBegun({ startsOn }: { startsOn: string | null }, today: string): boolean {
  return startsOn === null || startsOn <= today
}

/** How a published edition stands. What follows it takes its place on the day it begins, and not before. */
export function stateOfPublished(
  edition: { startsOn: string | null },
  successor: { startsOn: string | null } | undefined,
  today: string,
): EditionState {
  if (successor && hasBegun(successor, today)) return 'succeeded'
  return hasBegun(edition, today) ? 'in_force' : 'upcoming'
}

/** The edition of a page whose address names none: the one in force; before the city's first begins, that one. */
export function editionOfToday<E extends Pick<Edition, 'state'>>(newestFirst: readonly E[]): E | undefined {
  return (
    newestFirst.find(({ state }) => state === 'in_force') ?? newestFirst.findLast(({ state }) => state === 'upcoming')
  )
}
