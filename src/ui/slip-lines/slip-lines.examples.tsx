import type { ComponentExamples } from '../example.ts'
import { SlipLines } from './slip-lines.tsx'

const lines = [
  { label: '1', days: ['2026-03-01', '2026-09-30', '2027-06-30'], done: false },
  { label: '2', days: ['2025-12-31', '2026-02-28'], done: true },
]
const words = { title: 'Was sich verschoben hat', description: 'Die Tage stehen in der Tabelle.' }

export const slipLinesExamples: ComponentExamples = {
  component: 'slip-lines',
  examples: [
    { name: 'over three rounds', view: <SlipLines lang="de" name="slips-example" {...words} lines={lines} /> },
    { name: 'from right to left', view: <SlipLines lang="ar" name="slips-rtl" {...words} lines={lines} /> },
  ],
}
