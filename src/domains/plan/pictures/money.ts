import type { YearMoney } from '../../../ui/money-bars/money-bars.tsx'
import type { Field } from '../field.ts'
import type { Goal } from '../goal.ts'
import { budgetTotals } from '../measure.ts'
import { fieldsOf, homeFieldOf, type PicturedMeasure } from './pictured.ts'

/** The money of the measures that stand under a field. Each measure stands under one, so that sums may be added. */
export type FieldMoney = {
  field: Field
  years: YearMoney[]
  plannedCents: number
  spentCents: number | null
  measures: number
  /** So many of them say something about money. */
  told: number
  /** So many of these serve goals of other fields too. */
  shared: number
}
export type PlanMoney = { years: number[]; fields: FieldMoney[]; plannedCents: number; spentCents: number | null }

export function sumMoney(
  fields: readonly Field[],
  goals: readonly Goal[],
  measures: readonly PicturedMeasure[],
): PlanMoney {
  const told = measures.flatMap(({ budget }) => budget.map(({ year }) => year))
  const years = told.length === 0 ? [] : range(Math.min(...told), Math.max(...told))
  const lines = measures.flatMap(({ budget }) => budget)
  return {
    years,
    fields: fields.map((field) => {
      const own = measures.filter((measure) => homeFieldOf(measure, goals)?.id === field.id)
      const budgeted = own.filter(({ budget }) => budget.length > 0)
      return {
        field,
        years: years.map((year) => sumYear(year, budgeted)),
        ...budgetTotals(budgeted.flatMap(({ budget }) => budget)),
        measures: own.length,
        told: budgeted.length,
        shared: budgeted.filter((measure) => fieldsOf(measure, goals).size > 1).length,
      }
    }),
    ...budgetTotals(lines),
  }
}

function sumYear(year: number, measures: readonly PicturedMeasure[]): YearMoney {
  const lines = measures.flatMap(({ budget }) => budget.filter((line) => line.year === year))
  if (lines.length === 0) return { year, plannedCents: null, spentCents: null, isSpentWhole: false }
  return { year, ...budgetTotals(lines), isSpentWhole: lines.every(({ spentCents }) => spentCents !== null) }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
