import { expect, test } from 'vitest'
import { chosenExamples } from './chosen.examples.tsx'

test('each choice is a link that says that it takes it away', () => {
  const html = String(chosenExamples.examples[0]?.view)
  expect(html).toContain('aria-label="Nicht mehr auswählen: gefährdet"')
  expect(html.match(/<a /g)).toHaveLength(2)
})
