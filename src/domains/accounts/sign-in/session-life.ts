/** How long people stay signed in, and how long what was sent to them is good. */

/** A working day without a look ends a session. */
export const idleHours = 12
/** However busy: after two weeks everybody shows once more who they are. */
export const longestDays = 14
/** A link that signs in: as long as it takes to find the mail (ASVS 6.5.5 allows no more). */
export const linkMinutes = 10
/** Who signed in so lately need not show once more who they are. */
const freshMinutes = 15
/** An invitation: long enough for a holiday week. */
export const invitationDays = 14

const day = 86_400_000

export function isOver(session: { createdAt: Date }, now: Date): boolean {
  return now.getTime() - session.createdAt.getTime() > longestDays * day
}

export function isFresh(since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() < freshMinutes * 60_000
}

export function invitedUntil(now: Date): Date {
  return new Date(now.getTime() + invitationDays * day)
}
