import { describe, expect, test } from 'vitest'
import { decideAddresses, isNumbered } from './address.ts'

test.for([
  ['schule-2', 'schule', true],
  ['schule-15', 'schule', true],
  ['schule-1', 'schule', false],
  ['schule-2008', 'schule', false],
  ['schule', 'schule', false],
  ['schule-2-a', 'schule', false],
  ['schule-', 'schule', false],
  ['schulen-2', 'schule', false],
] as const)('%s is %s with a number: %s', ([slug, wish, expected]) => {
  expect(isNumbered(slug, wish)).toBe(expected)
})

describe('the address with which a record becomes public', () => {
  const one = (slug: string, wish: string) => ({ id: slug, slug, wish })

  test('is the one wished for, if nobody has it', () => {
    expect(decideAddresses([one('a-15', 'a')], new Set(), new Map())).toEqual([{ id: 'a-15', from: 'a-15', to: 'a' }])
  })

  test('stays where it is the one wished for', () => {
    expect(decideAddresses([one('a', 'a')], new Set(), new Map())).toEqual([])
  })

  test('has the lowest number that what is public leaves free', () => {
    const firm = new Set(['a', 'a-3'])
    expect(decideAddresses([one('a-9', 'a')], firm, new Map())).toEqual([{ id: 'a-9', from: 'a-9', to: 'a-2' }])
    expect(decideAddresses([one('a-2', 'a')], firm, new Map())).toEqual([])
  })

  test('is taken from another draft, which gets a number', () => {
    expect(decideAddresses([one('a-2', 'a')], new Set(), new Map([['a', 'draft']]))).toEqual([
      { id: 'draft', from: 'a', to: 'a-3' },
      { id: 'a-2', from: 'a-2', to: 'a' },
    ])
  })

  test('is another for each of those that become public together', () => {
    const moved = decideAddresses([one('a-8', 'a'), one('a-9', 'a'), one('b', 'b')], new Set(), new Map())
    expect(moved.map(({ to }) => to)).toEqual(['a', 'a-2'])
  })
})
