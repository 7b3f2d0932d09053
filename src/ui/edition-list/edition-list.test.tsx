import { expect, test } from 'vitest'
import { editionListExamples } from './edition-list.examples.tsx'

test('an edition without years or subtitle leaves no empty line', () => {
  const html = String(editionListExamples.examples[0]?.view)
  expect(html.match(/edition__years/g)).toHaveLength(1)
  expect(html).not.toContain('<p></p>')
})
