import fc from 'fast-check'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { first, kept, look, take } from './again.fixture.ts'
import type { Answers } from './comparison.ts'
import { vary } from './reading.fixture.ts'

test.for([true, false])(
  'whatever is new in a document: taken over, there is nothing left to say (published: %s)',
  { timeout: 60_000 },
  async (isPublished, { scope }) => {
    await fc.assert(
      fc.asyncProperty(vary(first), async (after) => {
        const slug = await kept(scope, first, isPublished)
        let answers: Answers = {}
        for (const { key } of (await look(scope, slug, after)).comparison.questions)
          answers = { ...answers, [key]: 'new' }
        const taken = await take(scope, slug, after, () => true, answers)
        if (!taken.ok) expect(taken.code).toBe('comparison.nothing')
        const { comparison } = await look(scope, slug, after)
        expect([comparison.questions, comparison.proposals.map(({ does }) => does)]).toEqual([[], []])
      }),
      { numRuns: 12 },
    )
  },
)
