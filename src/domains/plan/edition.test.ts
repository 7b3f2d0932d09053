import { expect, test } from 'vitest'
import { editionOfToday, stateOfPublished } from './edition.ts'

const on = (startsOn: string | null) => ({ startsOn })
const today = '2026-11-23'

test.for([
  [null, undefined, 'in_force'],
  [today, undefined, 'in_force'],
  ['2026-11-24', undefined, 'upcoming'],
  ['2020-01-01', '2026-11-24', 'in_force'],
  ['2020-01-01', today, 'succeeded'],
  ['2020-01-01', null, 'succeeded'],
  ['2026-11-24', null, 'succeeded'],
] as const)('from %s, followed by one from %s: %s', ([own, next, state]) => {
  expect(stateOfPublished(on(own), next === undefined ? undefined : on(next), today)).toBe(state)
})

test('the edition of today is the one in force, before the first of them the next to begin', () => {
  const editions = (['draft', 'upcoming', 'upcoming', 'in_force', 'succeeded'] as const).map((state, id) => ({
    state,
    id,
  }))
  expect(editionOfToday(editions)?.id).toBe(3)
  expect(editionOfToday(editions.slice(0, 3))?.id).toBe(2)
  expect(editionOfToday(editions.slice(0, 1))).toBeUndefined()
})
