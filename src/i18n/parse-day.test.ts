import { expect, test } from 'vitest'
import { formatShortDay } from './format.ts'
import { languages } from './languages.ts'
import { isWrittenLikeADay, parseDay } from './parse-day.ts'

test.each([
  ['22.11.2026', '2026-11-22'],
  ['1. 2. 26', '2026-02-01'],
  [' 2026-3-9 ', '2026-03-09'],
  ['29.02.2024', '2024-02-29'],
  ['٢٢/١١/٢٠٢٦', '2026-11-22'],
  ['۲۰۲۶/۱۱/۲۲', '2026-11-22'],
])('%s is the day %s', (words, day) => {
  expect(parseDay(words)).toBe(day)
})

test.each(languages)('a day as we write it in %s is understood again', (lang) => {
  expect(parseDay(formatShortDay(lang, '2026-03-09'))).toBe('2026-03-09')
})

test.each(['', 'bald', '31.02.2026', '29.02.2026', '00.01.2026', '1.13.2026', '2026', '22.11.1026', '22.11.'])(
  '„%s“ is no day',
  (words) => {
    expect(parseDay(words)).toBeUndefined()
  },
)

test.each([
  ['31.02.2022', true],
  ['2026-13-01', true],
  ['22.11.', false],
  ['2026', false],
  ['bald', false],
])('„%s“ is written like a day: %s', (words, like) => {
  expect(isWrittenLikeADay(words)).toBe(like)
})
