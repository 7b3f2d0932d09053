import { expect, test } from 'vitest'
import { factsExamples } from './facts.examples.tsx'

test('every term has its value', () => {
  const html = String(factsExamples.examples[0]?.view)
  expect(html.match(/<dt>/g)).toHaveLength(html.match(/<dd>/g)?.length ?? 0)
})
