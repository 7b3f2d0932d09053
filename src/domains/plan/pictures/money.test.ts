import { describe, expect, test } from 'vitest'
import { sampleField, sampleGoal } from '../pages/goal.sample.ts'
import { sumMoney } from './money.ts'
import { homeFieldOf, type PicturedMeasure } from './pictured.ts'

const [education, social, democracy] = [sampleField(1), sampleField(2), sampleField(3)]
const one = sampleGoal(education, 1)
const shared = sampleGoal(social, 1, [{ field: education, position: 2 }])
const goals = [one, shared]

function measure(goalIds: string[], ...lines: [year: number, planned: number, spent: number | null][]) {
  const budget = lines.map(([year, plannedCents, spentCents]) => ({ year, source: 'Stadt', plannedCents, spentCents }))
  return { goalIds, budget } as PicturedMeasure
}

describe('a measure stands under one field', () => {
  test('that of the first goal on its sheet', () => {
    expect(homeFieldOf({ goalIds: [one.id, shared.id] }, goals)).toBe(education)
  })
  test('of a goal in several fields under the first of them', () => {
    expect(homeFieldOf({ goalIds: [shared.id] }, goals)).toBe(education)
  })
  test('a goal that nobody sees does not count', () => {
    expect(homeFieldOf({ goalIds: ['gone', shared.id] }, goals)).toBe(education)
    expect(homeFieldOf({ goalIds: ['gone'] }, goals)).toBeUndefined()
  })
})

describe('the money of a plan', () => {
  const measures = [
    measure([one.id, shared.id], [2024, 100, 90], [2024, 50, null], [2026, 10, null]),
    measure([one.id], [2024, 5, 5]),
    measure([one.id]),
  ]
  const money = sumMoney([education, social, democracy], goals, measures)

  test('is counted once, also where a measure serves goals of several fields', () => {
    expect(money.fields.map(({ plannedCents }) => plannedCents)).toEqual([165, 0, 0])
    expect(money.plannedCents).toBe(165)
    expect(money.fields[0]).toMatchObject({ measures: 3, told: 2, shared: 1, spentCents: 95 })
  })

  test('has every year between the first and the last; where nothing is said there is nothing', () => {
    expect(money.years).toEqual([2024, 2025, 2026])
    expect(money.fields[0]?.years).toEqual([
      { year: 2024, plannedCents: 155, spentCents: 95, isSpentWhole: false },
      { year: 2025, plannedCents: null, spentCents: null, isSpentWhole: false },
      { year: 2026, plannedCents: 10, spentCents: null, isSpentWhole: false },
    ])
  })

  test('of a plan that says nothing of money', () => {
    expect(sumMoney([education], goals, [measure([one.id])])).toMatchObject({ years: [], spentCents: null })
  })
})
