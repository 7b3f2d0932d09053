import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

test.each([
  ['22.11.2026', '2026-11-22'],
  ['1. 2. 26', '2026-02-01'],
  [' 2026-3-9 ', '2026-03-09'],
  ['29.02.2024', '2024-02-29'],
])('%s is the day %s', (words, day) => {
  expect(parseDay(words)).toBe(day)
})

test.each(['', 'bald', '31.02.2026', '29.02.2026', '00.01.2026', '1.13.2026', '2026', '22.11.1026', '22.11.'])(
  '„%s“ is no day',
  (words) => {
    expect(parseDay(words)).toBeUndefined()
  },
)
