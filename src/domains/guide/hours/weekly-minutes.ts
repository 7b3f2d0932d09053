import { countStretches } from './hours.ts'
import { dayLength, minute } from './wall-time.ts'

const kept = new Map<string, number | undefined>()

/** A year of 52 weeks from a Monday on. */
const from = Date.UTC(2026, 0, 5)
const weeks = 52

/**
 * How many minutes a week it is open, by the middle of a year without school holidays; undefined where that cannot be
 * read. By appointment is not open.
 */
export function weeklyMinutes(hours: string): number | undefined {
  if (!kept.has(hours)) kept.set(hours, count(hours))
  return kept.get(hours)
}

function count(hours: string): number | undefined {
  const to = from + weeks * 7 * dayLength
  const stretches = hours === '' ? undefined : countStretches(hours, from, to, { land: null, days: [] })
  const open = stretches?.filter(({ kind, isOpenEnded }) => kind === 'open' && !isOpenEnded)
  return open && Math.round(open.reduce((all, one) => all + Math.min(one.to, to) - one.from, 0) / minute / weeks)
}
