import { expect, test } from 'vitest'
import { tellMoney } from './money.ts'

const field = (id: string, position: number) => ({ id, position }) as never as Parameters<typeof tellMoney>[0][number]
const [education, social] = [field('bildung', 1), field('soziales', 2)]
const goal = (id: string, ...fields: (typeof education)[]) =>
  ({ id, places: fields.map((one) => ({ field: one })) }) as never as Parameters<typeof tellMoney>[1][number]
const goals = [goal('g1', education), goal('g2', education, social), goal('g3', social)]
const measure = (id: string, goalIds: string[]) =>
  ({
    ...{ id, goalIds },
    budget: [{ year: 2026, source: 'Haushalt', plannedCents: 1000, spentCents: id === 'm1' ? 400 : null }],
  }) as never as Parameters<typeof tellMoney>[2][number]

test('a measure with several goals and a goal in several fields count once in the sum, and at each goal', () => {
  const measures = [measure('m1', ['g2', 'g3']), measure('m2', ['g3'])]
  const told = tellMoney([education, social], goals, measures, [
    { measureId: 'm1', goalId: null, year: 2026, applicant: 'school', awards: 3, awardedCents: 70 },
    { measureId: null, goalId: 'g3', year: 2027, applicant: 'school', awards: 3, awardedCents: 5 },
    { measureId: 'of another plan', goalId: null, year: 2026, applicant: 'school', awards: 3, awardedCents: 9 },
  ])
  expect(told.total).toEqual({ plannedCents: 2000, spentCents: 400, awardedCents: 75 })
  expect(told.fields.map(({ field: { id }, year, sums }) => [id, year, sums.plannedCents, sums.awardedCents])).toEqual([
    ['bildung', 2026, 1000, 70],
    ['soziales', 2026, 1000, 0],
    ['soziales', 2027, 0, 5],
  ])
  expect(told.goals.map(({ goal: { id }, sums }) => [id, sums.plannedCents, sums.awardedCents])).toEqual([
    ['g2', 1000, 70],
    ['g3', 2000, 75],
  ])
  expect(told.applicants).toEqual([{ kinds: ['school'], awards: 6, awardedCents: 75 }])
  expect(told.sources).toEqual([{ source: 'Haushalt', sums: { plannedCents: 2000, spentCents: 400 } }])
})
