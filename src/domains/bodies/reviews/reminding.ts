import type { Answer } from './answer.ts'
import { daysBetween } from './clock.ts'
import type { Reminder } from './reminder.queries.ts'
import type { Review } from './review.ts'

/** What one mail to somebody tells: that a day comes near, or what became of a statement of theirs. */
export type Told =
  | { kind: 'review_week' | 'review_day'; about: string; review: Review }
  | { kind: 'review_answer'; about: string; number: number; answer: Answer; review: Review | null }

/** Which reminder is due on this day, if any; whoever was asked the day before yesterday is not reminded yet. */
export function dueReminder(
  { dueOn, closedAt }: Pick<Review, 'dueOn' | 'closedAt'>,
  askedOn: string,
  today: string,
): 'review_week' | 'review_day' | null {
  if (closedAt !== null || dueOn < today || daysBetween(askedOn, today) < 2) return null
  const days = daysBetween(today, dueOn)
  if (days <= 1) return 'review_day'
  return days <= 7 ? 'review_week' : null
}

/** What each person is still to be told, all of it in one mail. */
export function digests(
  due: readonly (Told & { participantId: string })[],
  told: readonly Reminder[],
): Map<string, Told[]> {
  const keyOf = ({ participantId, about, kind }: Reminder) => `${participantId} ${about} ${kind}`
  const known = new Set(told.map(keyOf))
  const fresh = due.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)))
  return Map.groupBy(fresh, ({ participantId }) => participantId)
}
