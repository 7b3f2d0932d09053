import { expect, test } from 'vitest'
import { timelineExamples } from './timeline.examples.tsx'

test('done, overdue and to come are said in words with their day', () => {
  const html = String(timelineExamples.examples[0]?.view)
  expect(html).toContain('erledigt am 15. Mai 2024')
  expect(html).toContain('überfällig seit 30. September 2026')
  expect(html).toContain('geplant bis 31. März 2027')
})
