import { expect, test } from 'vitest'
import { elementsOf, textOf } from '../../../test/support/page.ts'
import { lineageBandsExamples } from './lineage-bands.examples.tsx'

const [every = '', untold = ''] = lineageBandsExamples.examples.map(({ view }) => String(view))

test('what became of each is said in words beside its shape', () => {
  const words = textOf(every)
  for (const outcome of ['wird fortgeführt', 'wurde geteilt', 'wurde zusammengelegt', 'endet hier', 'neu'])
    expect(words).toContain(outcome)
  expect(elementsOf(every, 'path').filter(({ class: name }) => name?.startsWith('band'))).toHaveLength(8)
})

test('where nobody has said what became of anything, nothing is said to end or to be new', () => {
  expect(textOf(untold)).not.toMatch(/endet hier|neu/)
})
