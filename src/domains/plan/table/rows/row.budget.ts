import { type Amount, readMoney } from '../cells/money.cell.ts'
import type { Note } from '../doubt.ts'
import type { RowCells } from './row.cells.ts'
import type { BudgetSaid, RowSaid } from './row.said.ts'

const mostYears = 30

/** Planned and spent amounts by year. An amount without a year falls into the year in which the measure begins. */
export function readBudget(cells: RowCells, said: RowSaid, today: string): BudgetSaid[] | undefined {
  const source = cells.one('costSource')?.text.replace(/\s+/g, ' ').slice(0, 200) ?? null
  const lines = new Map<number, BudgetSaid>()
  const lineOf = (year: number) => {
    const known = lines.get(year)
    const line = known ?? { year, source, plannedCents: null, spentCents: null }
    if (!known) lines.set(year, line)
    return line
  }
  for (const part of ['costs', 'spent'] as const) {
    const key = part === 'costs' ? 'plannedCents' : 'spentCents'
    for (const { value, note, cell } of cells.all(part)) {
      const amount = readMoney(value, cell.column.factor, note)
      if (!amount) continue
      for (const { year, cents } of spread(amount, cell.column.year, said, today, note)) {
        const line = lineOf(year)
        line[key] = (line[key] ?? 0) + cents
      }
    }
  }
  return lines.size === 0 ? undefined : [...lines.values()].sort((a, b) => a.year - b.year)
}

function spread(amount: Amount, year: number | null, { startsOn, endsOn }: RowSaid, today: string, note: Note) {
  if (amount.years.length > 0) return amount.years
  const cents = amount.rhythm === 'monthly' ? amount.cents * 12 : amount.cents
  if (year !== null) return [{ year, cents }]
  const first = yearOf(startsOn ?? endsOn ?? today)
  if (amount.rhythm === 'once') {
    note('money.year_guessed', { cents, year: String(first) })
    return [{ year: first, cents }]
  }
  const last = Math.min(yearOf(endsOn ?? startsOn ?? today), first + mostYears)
  note('money.yearly', { cents, from: String(first), to: String(last) })
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, cents }))
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
