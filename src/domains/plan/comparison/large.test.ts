import { expect, test } from 'vitest'
import { asEarlier } from './earlier.reading.ts'
import { large } from './large.fixture.ts'
import { compare } from './plan.compare.ts'
import { standingOf } from './standing.fixture.ts'

test('in a plan with 130 measures it finds what is new, and nothing else', () => {
  const before = large(false)
  const compared = compare(standingOf(before, true), large(true), { answers: {}, earlier: asEarlier(before) })
  const goals = compared.proposals.filter(({ does }) => does.kind === 'goal.wording')
  const parts = compared.proposals.filter(({ does }) => does.kind === 'measure.part')
  expect([goals.length, parts.length, compared.proposals.length]).toEqual([14, 2 * 44, 14 + 2 * 44 + 4])
  expect(compared.questions).toEqual([])
})
