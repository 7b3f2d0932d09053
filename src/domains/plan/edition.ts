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
  /** Whether it is *the* plan: the one of the short address. At most one edition of a city is. */
  isMain: boolean
  publication: { at: Date; actor: string; reason: string } | null
  adoption: Decision | null
  predecessor: { slug: string; title: Text } | null
  successor: { slug: string; title: Text } | null
  /** The day that closed it; null as long as nobody has closed it, or somebody has opened it again. */
  closing: { on: string; hasBalance: boolean } | null
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

type Standing = Pick<Edition, 'slug' | 'state' | 'endsOn' | 'publication' | 'predecessor'>

/**
 * The main plan among those in force. A second plan that stands for itself never takes the place of the first: only what
 * follows it does. So it is the one whose line of editions was published first; one whose last day has passed only where
 * there is no other.
 */
export function mainAmong<E extends Standing>(editions: readonly E[], today: string): E | undefined {
  const inForce = editions.filter(({ state }) => state === 'in_force')
  const running = inForce.filter(({ endsOn }) => endsOn === null || endsOn >= today)
  const since = (edition: E) => Math.min(...lineOf(edition, editions).map((one) => one.publication?.at.getTime() ?? 0))
  return (running.length > 0 ? running : inForce).toSorted((a, b) => since(a) - since(b))[0]
}

/** An edition and all before it, the newest first. */
function lineOf<E extends Standing>(edition: E, editions: readonly E[]): E[] {
  const line = [edition]
  for (let one = edition; one.predecessor !== null && line.length <= editions.length; line.push(one)) {
    const { slug } = one.predecessor
    const before = editions.find((other) => other.slug === slug)
    if (!before) break
    one = before
  }
  return line
}

/** The edition of a page whose address names none: the main plan; before the city's first begins, that one. */
export function editionOfToday<E extends Pick<Edition, 'state' | 'isMain'>>(newestFirst: readonly E[]): E | undefined {
  return newestFirst.find(({ isMain }) => isMain) ?? newestFirst.findLast(({ state }) => state === 'upcoming')
}

/** The plans that hold beside this one. */
export function othersInForce<E extends Pick<Edition, 'id' | 'state'>>(editions: readonly E[], one: E): E[] {
  return editions.filter(({ id, state }) => state === 'in_force' && id !== one.id)
}
