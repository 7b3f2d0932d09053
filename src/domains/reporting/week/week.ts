import { addDays } from '../../settings/settings.ts'

export const whens = ['today', 'week', 'later'] as const
export type When = (typeof whens)[number]

/** The Sunday that ends the week of a day. */
export function endOfWeek(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, weekday === 0 ? 0 : 7 - weekday)
}

/** What is due today or was before is today's; on a Saturday nothing is left of the week but Sunday. */
export function whenDue(dueOn: string, today: string): When {
  if (dueOn <= today) return 'today'
  return dueOn <= endOfWeek(today) ? 'week' : 'later'
}

/** By when they are due, the earliest first; what is due on one day stays in the order in which it came. */
export function inWeek<One extends { dueOn: string }>(items: readonly One[], today: string): Record<When, One[]> {
  const sorted = items.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
  const of = (when: When) => sorted.filter(({ dueOn }) => whenDue(dueOn, today) === when)
  return { today: of('today'), week: of('week'), later: of('later') }
}
