import { expect, test } from 'vitest'
import { outputFigureExamples } from './output-figure.examples.tsx'

test('no figure without what it counts, its day and its source', () => {
  const html = String(outputFigureExamples.examples[0]?.view)
  expect(html.match(/Stand 31\. Oktober 2026/g)).toHaveLength(3)
  expect(html.match(/Quelle:/g)).toHaveLength(3)
  expect(html).toContain('3.120')
  expect(html).toContain('Noch keine Zahl')
})
