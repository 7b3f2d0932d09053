import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedGroups, contentOf, groupsOf, mergeWords, withGroups } from './merge-words.ts'

const name = fc.constantFrom(
  'title',
  'description',
  'goal__a',
  'goal__b',
  'milestones__0__title',
  'milestones__1__title',
  'milestones__1__due',
)
const words = fc.dictionary(name, fc.constantFrom('', 'eins', 'zwei', 'drei'))
const says = (one: Record<string, string>) => [...groupsOf(one)].filter(([, said]) => said !== '').sort()

test('what only one of two has changed is taken from that one', () => {
  fc.assert(
    fc.property(words, words, (base, changed) => {
      expect(says(mergeWords(base, changed, base).merged)).toEqual(says(changed))
      const taken = mergeWords(base, base, changed)
      expect([says(taken.merged), taken.conflicts]).toEqual([says(changed), []])
    }),
  )
})

test('who has written the same is not asked', () => {
  fc.assert(
    fc.property(words, words, (base, both) => {
      expect(mergeWords(base, both, both)).toMatchObject({ taken: [], conflicts: [] })
    }),
  )
})

test('both are asked about the same, and each keeps what is their own until they have chosen', () => {
  fc.assert(
    fc.property(words, words, words, (base, mine, theirs) => {
      const own = mergeWords(base, mine, theirs)
      const other = mergeWords(base, theirs, mine)
      expect(own.conflicts.toSorted()).toEqual(other.conflicts.toSorted())
      for (const group of own.conflicts) expect(groupsOf(own.merged).get(group)).toBe(groupsOf(mine).get(group))
      // With the other's answer to every question both have the same before them.
      expect(says(withGroups(own.merged, theirs, own.conflicts))).toEqual(says(other.merged))
    }),
  )
})

test('nothing of anybody is lost: what has changed is mine, theirs, or asked about', () => {
  fc.assert(
    fc.property(words, words, words, (base, mine, theirs) => {
      const { merged, conflicts } = mergeWords(base, mine, theirs)
      const said = groupsOf(merged)
      const say = (side: Record<string, string>, group: string) => groupsOf(side).get(group) ?? ''
      for (const group of changedGroups(base, theirs)) {
        if (!conflicts.includes(group)) expect(said.get(group) ?? '').toBe(say(theirs, group))
      }
      for (const group of changedGroups(base, mine)) expect(said.get(group) ?? '').toBe(say(mine, group))
    }),
  )
})

test('rows are compared by what stands in them, and empty ones are none', () => {
  const base = { milestones__0__title: 'Start', milestones__0__due: '2027-01-01', milestones__1__title: '' }
  expect(changedGroups(base, { milestones__3__due: '2027-01-01', milestones__3__title: ' Start' })).toEqual([])
  expect(changedGroups(base, { milestones__0__title: 'Beginn', milestones__0__due: '2027-01-01' })).toEqual([
    'milestones',
  ])
  expect(contentOf({ _seen: '1-0', title: 'x' })).toEqual({ title: 'x' })
})
