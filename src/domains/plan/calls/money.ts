import type { Field } from '../field.ts'
import type { Goal } from '../goal.ts'
import { budgetTotals } from '../measure.ts'
import { homeFieldOf, type PicturedMeasure } from '../pictures/pictured.ts'
import { type ApplicantSums, byApplicant } from './applicants.ts'
import type { AwardedSum } from './money.queries.ts'

export type Sums = { plannedCents: number; spentCents: number | null; awardedCents: number }
export type MoneyTold = {
  fields: { field: Field; year: number; sums: Sums }[]
  goals: { goal: Goal; sums: Sums }[]
  sources: { source: string; sums: Omit<Sums, 'awardedCents'> }[]
  /** Awards by kind of applicant: kinds of which there are few stand together. */
  applicants: ApplicantSums[]
  total: Sums
}
type Measure = PicturedMeasure & { id: string }

/** Money of a plan. Fields and total count everything once, under the first goal's first field; goals all that serves them. */
export function tellMoney(
  fields: readonly Field[],
  goals: readonly Goal[],
  measures: readonly Measure[],
  awarded: readonly AwardedSum[],
): MoneyTold {
  const goalsOf = new Map(measures.map(({ id, goalIds }) => [id, goalIds]))
  const own = awarded.flatMap(({ measureId, goalId, ...rest }) => {
    const ids = goalId === null ? (goalsOf.get(measureId ?? '') ?? []) : [goalId]
    return goals.some(({ id }) => ids.includes(id)) ? [{ ...rest, goalIds: ids }] : []
  })
  const lines = measures.flatMap(({ budget, goalIds }) => budget.map((line) => ({ ...line, goalIds })))
  const sumsOf = (isIn: (one: { goalIds: string[]; year: number }) => boolean): Sums => ({
    ...budgetTotals(lines.filter(isIn)),
    awardedCents: own.filter(isIn).reduce((sum, one) => sum + one.awardedCents, 0),
  })
  const isTold = ({ plannedCents, spentCents, awardedCents }: Sums) =>
    plannedCents > 0 || spentCents !== null || awardedCents > 0
  const years = [...new Set([...lines, ...own].map(({ year }) => year))].sort((a, b) => a - b)
  const sources = [...new Set(lines.map(({ source }) => source))].sort()
  return {
    fields: fields.flatMap((field) =>
      years.flatMap((year) => {
        const sums = sumsOf((one) => one.year === year && homeFieldOf(one, goals)?.id === field.id)
        return isTold(sums) ? [{ field, year, sums }] : []
      }),
    ),
    goals: goals.flatMap((goal) => {
      const sums = sumsOf(({ goalIds }) => goalIds.includes(goal.id))
      return isTold(sums) ? [{ goal, sums }] : []
    }),
    sources: sources.map((source) => ({ source, sums: budgetTotals(lines.filter((line) => line.source === source)) })),
    applicants: byApplicant(own),
    total: sumsOf(() => true),
  }
}
