import type { Sync } from './council-sync.queries.ts'

/** Longer than the slowest answer with all its attempts takes: whoever says nothing for so long was ended. */
const silence = 15 * 60_000
const oneDay = 86_400_000
/** Not every server tells of every change; everything is looked at again once a week. */
const wholeEvery = 7 * oneDay

export function isRunning({ endedAt, toldAt }: Sync, now: Date): boolean {
  return endedAt === null && now.getTime() - toldAt.getTime() < silence
}

/** Whether the daily look is to be: not at every start of the program. */
export function isDue(last: Sync | undefined, now: Date): boolean {
  return !last || now.getTime() - last.startedAt.getTime() >= 20 * 3_600_000
}

/** What the next look begins with: what changed since the last one that came to its end, or everything. */
export function nextRun(last: Sync | undefined, now: Date): Sync {
  const { since = null, wholeAt = null } = last ?? {}
  const whole = since === null || wholeAt === null || now.getTime() - wholeAt.getTime() >= wholeEvery
  const counts = { pages: 0, papers: 0, removed: 0, unreadable: 0 }
  const failure = { failure: null, failureStatus: null, failureAddress: null }
  return { startedAt: now, toldAt: now, endedAt: null, whole, ...counts, ...failure, since, wholeAt }
}

/** After a look that came to its end. A day is looked at twice: clocks differ, and so do zones. */
export function finished(sync: Sync, isWhole: boolean): Sync {
  const since = new Date(sync.startedAt.getTime() - oneDay)
  return { ...sync, since, wholeAt: isWhole ? sync.startedAt : sync.wholeAt }
}
