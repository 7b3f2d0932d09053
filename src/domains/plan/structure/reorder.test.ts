import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reorder, shift } from './reorder.ts'

/** B3 has ended: its position is still its own. */
const list = [1, 2, 4, 5].map((position) => ({ id: `B${position}`, position }))
const wish = (wishes: Record<string, number>) => reorder(list, new Map(Object.entries(wishes))).join(' ')

test('one goes where it is sent, by the number that people read', () => {
  expect(wish({ B1: 4 })).toBe('B2 B4 B1 B5')
  expect(wish({ B5: 1 })).toBe('B5 B1 B2 B4')
  expect(wish({ B1: 99 })).toBe('B2 B4 B5 B1')
  expect(wish({ B4: 0 })).toBe('B4 B1 B2 B5')
})

test('two change places when each is sent to the place of the other', () => {
  expect(wish({ B1: 5, B5: 1 })).toBe('B5 B2 B4 B1')
})

test('nothing is lost or doubled, and what nobody moves keeps its order', () => {
  const wishes = fc.dictionary(fc.constantFrom('B1', 'B2', 'B4', 'B5', 'B9'), fc.integer({ min: -3, max: 12 }))
  fc.assert(
    fc.property(wishes, (wanted) => {
      const after = reorder(list, new Map(Object.entries(wanted)))
      expect(after.toSorted()).toEqual(['B1', 'B2', 'B4', 'B5'])
      const still = list.filter(({ id, position }) => (wanted[id] ?? position) === position).map(({ id }) => id)
      expect(after.filter((id) => still.includes(id))).toEqual(still)
    }),
  )
})

test('one place up or down, and not over the edge', () => {
  expect(shift(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(shift(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  expect(shift(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
  expect(shift(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c'])
})
