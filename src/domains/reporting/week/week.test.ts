/** What is due today, this week and later. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfWeek, inWeek, whenDue } from './week.ts'

test('a week ends on Sunday; what is overdue is today’s', () => {
  expect([endOfWeek('2026-11-23'), endOfWeek('2026-11-29')]).toEqual(['2026-11-29', '2026-11-29'])
  expect(['2026-11-02', '2026-11-23', '2026-11-29', '2026-11-30'].map((day) => whenDue(day, '2026-11-23'))).toEqual([
    'today',
    'today',
    'week',
    'later',
  ])
})

test('nothing is lost and nothing is told twice, whatever the day', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(day.map((dueOn) => ({ dueOn }))), day, (items, today) => {
      const { today: now, week, later } = inWeek(items, today)
      expect([...now, ...week, ...later]).toEqual(items.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)))
    }),
  )
})
