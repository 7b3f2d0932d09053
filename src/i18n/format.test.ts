import { expect, test } from 'vitest'
import { compareNames, dayOf, formatDate, formatList, formatMoney, formatNumber, formatYears } from './format.ts'
import { type Lang, languages } from './languages.ts'

/** Intl joins with spaces that do not break. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

test('a date is written as its readers write it, whatever the zone of the server', () => {
  expect(formatDate('de', '2026-01-01')).toBe('1. Januar 2026')
  expect(formatDate('en', '2026-12-31')).toBe('31 December 2026')
})

test('years stand side by side once, in the digits of the goals’ codes in every language', () => {
  expect(formatYears('de', '2022-07-01', '2027-06-30')).toBe('2022–2027')
  expect(formatYears('fa', '2022-07-01', '2027-06-30')).toBe('2022 تا 2027')
  expect(formatYears('ar', '2022-01-01', '2022-12-31')).toBe('2022')
  for (const lang of languages) expect(formatDate(lang, '2026-11-22'), lang).toMatch(/22.*2026/)
})

test('names are sorted as the reader’s language sorts them', () => {
  const sorted = (lang: Lang, names: string[]) => names.toSorted((a, b) => compareNames(lang, a, b))
  expect(sorted('de', ['Zoo', 'Ärzte', 'FB 10', 'FB 9', 'Amt'])).toEqual(['Amt', 'Ärzte', 'FB 9', 'FB 10', 'Zoo'])
  expect(sorted('tr', ['d', 'ç', 'c'])).toEqual(['c', 'ç', 'd'])
  expect(sorted('ar', ['Amt', 'بلدية', 'أطفال'])).toEqual(['أطفال', 'بلدية', 'Amt'])
})

test('an instant belongs to the day that people in the city count', () => {
  expect(dayOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
  expect(dayOf(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
  expect(dayOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  expect(dayOf(new Date('2026-12-31T23:00:00Z'), 'UTC')).toBe('2026-12-31')
})

test('numbers and lists are written as their readers write them', () => {
  expect([formatNumber('de', 12_345.6), formatNumber('en', 12_345.6)]).toEqual(['12.345,6', '12,345.6'])
  expect(formatList('de', ['A', 'B', 'C'])).toBe('A, B und C')
  expect(formatList('en', ['A', 'B'])).toBe('A and B')
  expect(formatList('de', [])).toBe('')
})

test('money has cents only where there are some', () => {
  expect(plain(formatMoney('de', 1_234_500))).toBe('12.345 €')
  expect(plain(formatMoney('de', 1_234_550))).toBe('12.345,50 €')
  expect(plain(formatMoney('en', 5))).toBe('€0.05')
})
