import { expect, test } from 'vitest'
import { editionCardExamples } from './edition-card.examples.tsx'

test('an edition without years or subtitle leaves no empty line', () => {
  const html = String(editionCardExamples.examples[0]?.view)
  expect(html.match(/edition__years/g)).toHaveLength(1)
  expect(html).not.toContain('<p></p>')
})
