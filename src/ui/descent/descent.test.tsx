import { expect, test } from 'vitest'
import { descentExamples } from './descent.examples.tsx'

test('each earlier record is a heading, what became of it stands under it', () => {
  const html = String(descentExamples.examples[0]?.view)
  expect(html.match(/<h3/g)).toHaveLength(3)
  expect(html.indexOf('/de/goals/b')).toBeGreaterThan(html.indexOf('Geht weiter als'))
  expect(html).toContain('Hier führt nichts weiter.')
})
