import { expect, test } from 'vitest'
import { goalListExamples } from './goal-list.examples.tsx'

test('the goals stand in their order, the adopted wording under a short title', () => {
  const html = String(goalListExamples.examples[0]?.view)
  expect(html.match(/S\d(?=<\/span>)/g)).toEqual(['S1', 'S2', 'S3'])
  expect(html.match(/goal__wording/g)).toHaveLength(1)
})
