import fc from 'fast-check'
import { expect, test } from 'vitest'
import { original } from '../../i18n/text.ts'
import { type BandEnd, type BandKind, familiesOf, outcomeOf } from './bands.ts'

const end = (id: string): BandEnd => ({ id, code: id, title: original(id, 'de'), href: `/de/goals/${id}` })
const link = (from: string, to: string, kind: BandKind = 'continued') => ({ from, to, kind })
const ids = (ends: BandEnd[]) => ends.map(({ id }) => id)

test('each family by itself, in the order of the earlier ones; what is new last', () => {
  const families = familiesOf({
    earlier: ['a', 'b', 'c', 'd'].map(end),
    later: ['1', '2', '3', '4'].map(end),
    links: [link('a', '2', 'split'), link('a', '3', 'split'), link('b', '1', 'merged'), link('d', '1', 'merged')],
  })
  expect(families.map((one) => [ids(one.earlier), ids(one.later)])).toEqual([
    [['a'], ['2', '3']],
    [['b', 'd'], ['1']],
    [['c'], []],
    [[], ['4']],
  ])
  expect(families.slice(0, 3).map((one) => one.earlier.map((_, i) => outcomeOf(one, i, ['c'])))).toEqual([
    ['split'],
    ['merged', 'merged'],
    ['ended'],
  ])
})

test('the same name on both sides is not the same goal; a link to nowhere is none', () => {
  const families = familiesOf({ earlier: [end('a')], later: [end('a')], links: [link('a', 'x')] })
  expect(families).toHaveLength(2)
})

test('every goal stands in one family, and every link within one', () => {
  const side = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 40 })
  fc.assert(
    fc.property(side, side, fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 }), (earlier, later, pairs) => {
      const links = pairs.flatMap(([i, j]) =>
        i < earlier.length && j < later.length ? [link(earlier[i]!, later[j]!)] : [],
      )
      const families = familiesOf({ earlier: earlier.map(end), later: later.map(end), links })
      expect(families.flatMap((one) => ids(one.earlier)).sort()).toEqual([...earlier].sort())
      expect(families.flatMap((one) => ids(one.later)).sort()).toEqual([...later].sort())
      const told = families.flatMap((one) =>
        one.links.map(({ from, to }) => `${one.earlier[from]!.id} ${one.later[to]!.id}`),
      )
      expect(told.sort()).toEqual(links.map(({ from, to }) => `${from} ${to}`).sort())
    }),
  )
})
