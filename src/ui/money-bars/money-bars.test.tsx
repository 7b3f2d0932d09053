import { expect, test } from 'vitest'
import { elementsOf, textOf } from '../../../test/support/page.ts'
import { moneyBarsExamples } from './money-bars.examples.tsx'

const html = String(moneyBarsExamples.examples[0]?.view)

test('amounts are rounded, and what is not told is said to be missing', () => {
  const words = textOf(html)
  expect(words).toContain('2024 180.000 € geplant 173.000 € ausgegeben')
  expect(words).toContain('60.000 € ausgegeben, soweit gemeldet')
  expect(words).toContain('240.000 € geplant Ausgaben noch nicht gemeldet')
  expect(words).toContain('2025 keine Angabe')
})

test('all fields are drawn on one scale', () => {
  const widths = elementsOf(html, 'rect').map(({ width }) => width)
  expect(widths).toEqual(['75%', '71.9%', '93.8%', '25%', '100%', '0%', '16.7%', '25.5%', '0%', '0%'])
})
