import { describe, expect, test } from 'vitest'
import { moneyOf } from './money.ts'

describe('money as people write it', () => {
  test.each([
    ['30.000 €', 3_000_000],
    ['ca. 30 T€', 3_000_000],
    ['30 Tsd. Euro', 3_000_000],
    ['30 TEUR', 3_000_000],
    ['1,2 Mio. Euro', 120_000_000],
    ['8.000 Euro', 800_000],
    ['EUR 12.500,–', 1_250_000],
    ['12.500,50 €', 1_250_050],
    ['2500 €', 250_000],
  ])('%s', (words, cents) => {
    expect(moneyOf(words)?.cents).toBe(cents)
  })

  test('says how often, how exactly and how far', () => {
    expect(moneyOf('ca. 30.000 € p. a.')).toMatchObject({ rhythm: 'yearly', approximate: true })
    expect(moneyOf('200 Euro monatlich')).toMatchObject({ rhythm: 'monthly', approximate: false })
    expect(moneyOf('10.000 bis 15.000 €')).toMatchObject({ cents: 1_000_000, toCents: 1_500_000 })
    expect(moneyOf('2024: 10.000 €, 2025: 20.000 €')).toMatchObject({
      cents: 3_000_000,
      years: [
        { year: 2024, cents: 1_000_000 },
        { year: 2025, cents: 2_000_000 },
      ],
    })
  })

  test.each(['kostenneutral', 'keine zusätzlichen Kosten', 'im Rahmen vorhandener Mittel', 'haushaltsneutral'])(
    '%s costs nothing more',
    (words) => {
      expect(moneyOf(words)).toMatchObject({ cents: 0, neutral: true })
    },
  )

  test.each(['', 'noch zu ermitteln', '0,5 VZÄ', 'Förderantrag gestellt', '2024'])('%j names no sum', (words) => {
    expect(moneyOf(words)).toBeNull()
  })
})
