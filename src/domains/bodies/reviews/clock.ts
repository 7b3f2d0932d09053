/** A statement or proposal on its way: the day it came in, and the day of its answer. */
export type Timed = { submittedOn: string; answeredOn: string | null }

export type Clock<T> = {
  /** The oldest first, with how many days each has waited. */
  waiting: { of: T; days: number }[]
  answered: number
  /** Days from coming in to the answer: half of the answers took no longer. Null where there is none yet. */
  medianDays: number | null
}

/** How long contributions wait, for everybody to see. What was withdrawn is not among them. */
export function readClock<T extends Timed>(timed: readonly T[], today: string): Clock<T> {
  const took = timed
    .flatMap(({ submittedOn, answeredOn }) => (answeredOn === null ? [] : [daysBetween(submittedOn, answeredOn)]))
    .sort((a, b) => a - b)
  const waiting = timed
    .filter(({ answeredOn }) => answeredOn === null)
    .map((of) => ({ of, days: daysBetween(of.submittedOn, today) }))
    .sort((a, b) => b.days - a.days)
  return { waiting, answered: took.length, medianDays: took[Math.floor((took.length - 1) / 2)] ?? null }
}

/** Days from one to the other; none where the second is not later. */
export function daysBetween(from: string, until: string): number {
  const day = 86_400_000
  return Math.max(0, Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day))
}
