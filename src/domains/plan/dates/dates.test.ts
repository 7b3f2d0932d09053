import { expect, test } from 'vitest'
import { original } from '../../../i18n/text.ts'
import type { NotedDay } from '../../../ui/page.ts'
import { inMonths } from './dates.ts'

function noted(day: string, clock: string | null = null): NotedDay {
  return { id: day, kind: 'milestone', day, clock, title: original('Fest', 'de'), of: null, isDone: false, href: null }
}

test('what comes begins with the next, what is over with the latest; today is still to come', () => {
  const days = ['2026-11-10', '2027-01-02', '2026-10-01', '2026-11-28', '2025-12-24', '2026-10-30'].map((day) =>
    noted(day),
  )
  const { coming, past } = inMonths(days, '2026-11-10')
  const told = (months: typeof coming) => months.map(({ month, days: own }) => [month, own.map(({ day }) => day)])
  expect(told(coming)).toEqual([
    ['2026-11', ['2026-11-10', '2026-11-28']],
    ['2027-01', ['2027-01-02']],
  ])
  expect(told(past)).toEqual([
    ['2026-10', ['2026-10-30', '2026-10-01']],
    ['2025-12', ['2025-12-24']],
  ])
})

test('of one day, what has no hour stands first', () => {
  const { coming } = inMonths([noted('2026-12-01', '17:00'), noted('2026-12-01', '09:00'), noted('2026-12-01')], '2026')
  expect(coming[0]?.days.map(({ clock }) => clock)).toEqual([null, '09:00', '17:00'])
})
