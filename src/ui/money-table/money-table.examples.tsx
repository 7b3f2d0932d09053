import type { ComponentExamples } from '../example.ts'
import { english, short } from '../examples-words.ts'
import { MoneyTable } from './money-table.tsx'

const line = { year: 2025, source: short, plannedCents: 18_000_000, spentCents: null }

export const moneyTableExamples: ComponentExamples = {
  component: 'money-table',
  examples: [
    { name: 'one line, nothing spent yet', view: <MoneyTable lang="de" lines={[line]} total={line} /> },
    {
      name: 'several lines with their sum',
      view: (
        <MoneyTable
          lang="de"
          lines={[{ ...line, year: 2024, spentCents: 17_250_050 }, line, { ...line, source: english }]}
          label="Tabelle: mehrere Zeilen"
          total={{ plannedCents: 54_000_000, spentCents: 17_250_050 }}
        />
      ),
    },
  ],
}
