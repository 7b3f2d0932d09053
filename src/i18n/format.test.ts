import { expect, test } from 'vitest'
import { dayOf, formatDate, formatList, formatMoney, formatNumber } from './format.ts'

/** Intl joins with spaces that do not break. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

test('a date is written as its readers write it, whatever the zone of the server', () => {
  expect(formatDate('de', '2026-01-01')).toBe('1. Januar 2026')
  expect(formatDate('en', '2026-12-31')).toBe('31 December 2026')
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
