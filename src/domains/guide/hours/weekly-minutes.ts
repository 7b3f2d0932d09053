import { isOvernight, type Span, weekdays } from './grid.ts'
import { countByLibrary, longest } from './hours.ts'
import { readGrid } from './read-grid.ts'
import { timeOfDay } from './stretches.ts'
import { dayLength, minute } from './wall-time.ts'

const kept = new Map<string, number | undefined>()
const most = 20_000

/**
 * How many minutes a week it is open, holidays left out of account; undefined where that cannot be read. What is by
 * appointment, or open until nobody knows when, does not count. Where weeks differ, the middle of a year's.
 */
export function weeklyMinutes(hours: string): number | undefined {
  if (!kept.has(hours)) {
    if (kept.size >= most) kept.clear()
    kept.set(hours, count(hours))
  }
  return kept.get(hours)
}

function count(hours: string): number | undefined {
  const grid = readGrid(hours)
  if (!grid) return hours === '' || hours.length > longest ? undefined : countYear(hours)
  const spans = weekdays.flatMap((day) => (grid.days[day].isArranged ? [] : grid.days[day].spans))
  return spans.reduce((all, span) => all + lengthOf(span), 0) / minute
}

const lengthOf = (span: Span) => timeOfDay(span.to) - timeOfDay(span.from) + (isOvernight(span) ? dayLength : 0)

/** 52 weeks from a Monday on. */
function countYear(hours: string): number | undefined {
  const [from, weeks] = [Date.UTC(2026, 0, 5), 52]
  const to = from + weeks * 7 * dayLength
  try {
    const open = countByLibrary(hours, from, to, null).filter(
      ({ kind, isOpenEnded }) => kind === 'open' && !isOpenEnded,
    )
    return Math.round(open.reduce((all, one) => all + Math.min(one.to, to) - one.from, 0) / minute / weeks)
  } catch {
    return undefined
  }
}
