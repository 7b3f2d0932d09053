import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { type FieldMoney, MoneyBars, MoneyLegend, type YearMoney } from './money-bars.tsx'

const year = (year: number, planned: number | null, spent: number | null, isSpentWhole = true): YearMoney => ({
  year,
  plannedCents: planned === null ? null : planned * 100,
  spentCents: spent === null ? null : spent * 100,
  isSpentWhole,
})

function field(position: number, years: YearMoney[]): FieldMoney {
  const titles = [short, english, long]
  return {
    position,
    title: titles[position % 3]!,
    href: `/de/plan/${position}`,
    note: '7 von 12 Maßnahmen nennen Geld.',
    years,
  }
}

export const moneyBarsExamples: ComponentExamples = {
  component: 'money-bars',
  examples: [
    {
      name: 'planned and spent, more than planned, not yet said, said in part, nothing',
      view: (
        <MoneyBars
          lang="de"
          fields={[
            field(1, [year(2024, 180_000, 172_500), year(2025, 225_000, 60_000, false), year(2026, 240_000, null)]),
            field(2, [year(2024, 40_000, 61_250), year(2025, null, null), year(2026, 0, 0)]),
            field(3, []),
          ]}
        />
      ),
    },
    {
      name: 'twelve fields, six years',
      view: (
        <MoneyBars
          lang="de"
          fields={Array.from({ length: 12 }, (_, i) =>
            field(
              i + 1,
              Array.from({ length: 6 }, (_, j) =>
                year(2022 + j, 20_000 * (((i + 2) * (j + 3)) % 11), j < 4 ? 17_000 * (((i + 2) * (j + 3)) % 11) : null),
              ),
            ),
          )}
        />
      ),
    },
    { name: 'legend', view: <MoneyLegend lang="de" /> },
  ],
}
