import { expect, test } from 'vitest'
import { type BodyKind, isUsual, usualSteps } from './body-steps.ts'

const step = (kind: BodyKind, stepTo: 'with_steering' | 'accepted' | 'adopted') =>
  isUsual(kind, { effect: 'step', stepTo, kindTo: null })

test.each([
  ['expert_group', [true, false, false]],
  ['steering_group', [false, true, false]],
  ['council_committee', [false, false, true]],
  ['board', [false, false, false]],
  ['advisory_board', [false, false, false]],
] as const)('%s takes a draft to steering, accepts it, adopts it: %j', (kind, usual) => {
  expect([step(kind, 'with_steering'), step(kind, 'accepted'), step(kind, 'adopted')]).toEqual(usual)
})

test('a board chooses which open measures come next; a vote that changes nothing is open to every body', () => {
  const kinds = Object.keys(usualSteps) as BodyKind[]
  const choosing = kinds.filter((kind) => isUsual(kind, { effect: 'kind', stepTo: null, kindTo: 'own_means' }))
  expect(choosing).toEqual(['council_committee', 'board'])
  expect(kinds.every((kind) => isUsual(kind, { effect: 'none', stepTo: null, kindTo: null }))).toBe(true)
})

test('each step has a body that usually takes it', () => {
  const taken = Object.values(usualSteps).flatMap(({ steps }) => steps)
  expect(new Set(taken)).toEqual(
    new Set(['in_review', 'with_steering', 'draft', 'accepted', 'returned', 'with_council', 'adopted', 'closed']),
  )
})
