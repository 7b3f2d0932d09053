import { expect, test } from 'vitest'
import { editionOfToday, mainAmong, stateOfPublished } from './edition.ts'

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
    isMain: state === 'in_force',
    id,
  }))
  expect(editionOfToday(editions)?.id).toBe(3)
  expect(editionOfToday(editions.slice(0, 3))?.id).toBe(2)
  expect(editionOfToday(editions.slice(0, 1))).toBeUndefined()
})

const plan = (slug: string, published: string, rest: object = {}) => ({
  slug,
  state: 'in_force' as const,
  endsOn: null,
  publication: { at: new Date(published), actor: '', reason: '' },
  predecessor: null,
  ...rest,
})
const after = (slug: string) => ({
  predecessor: { slug, title: { words: slug, lang: 'de', state: 'original' } as const },
})

test.for([
  ['the only one', [plan('a', '2022-01-01')], 'a'],
  ['a second one that stands for itself takes no place', [plan('b', '2024-01-01'), plan('a', '2022-01-01')], 'a'],
  [
    'what follows the first takes its place',
    [plan('c', '2025-01-01', after('a')), plan('b', '2024-01-01'), plan('a', '2022-01-01', { state: 'succeeded' })],
    'c',
  ],
  [
    'one whose last day has passed, only where there is no other',
    [plan('b', '2024-01-01'), plan('a', '2022-01-01', { endsOn: '2025-12-31' })],
    'b',
  ],
  ['and where there is none', [plan('a', '2022-01-01', { endsOn: '2025-12-31' })], 'a'],
  ['a line that leads in a circle ends', [plan('a', '2022-01-01', after('a'))], 'a'],
] as const)('the main plan: %s', ([, plans, slug]) => {
  expect(mainAmong(plans, today)?.slug).toBe(slug)
})
