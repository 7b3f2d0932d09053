import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everything, type FindWish, facetsOf, queryOf, readFindWish, without, yesFilters } from './find-wish.ts'

const read = (query: string) => readFindWish(Object.fromEntries(new URLSearchParams(query)))

test('a wish stands in the address, and nothing that nobody can mean', () => {
  expect(read('q=+Miete++Hilfe&topic=debts&district=Südstadt&language=ar&for=women&free=yes&page=2')).toEqual({
    ...{ words: 'Miete Hilfe', topic: 'debts', district: 'Südstadt', language: 'ar', audience: 'women' },
    ...{ yes: ['free'], page: 2 },
  })
  expect(read('topic=__proto__&language=<b>&for=alle&free=no&page=-1')).toEqual(everything)
})

test('what is read of an address is written as the same address', () => {
  const wishes = fc.record({
    words: fc.constantFrom('', 'Wohnung', 'سكن & Miete', '100% ?'),
    topic: fc.constantFrom(null, 'debts' as const),
    district: fc.constantFrom(null, 'Südstadt'),
    language: fc.constantFrom(null, 'ar', 'zh-Hant'),
    audience: fc.constantFrom(null, 'women' as const),
    yes: fc.subarray([...yesFilters]),
    page: fc.integer({ min: 1, max: 99 }),
  })
  fc.assert(
    fc.property(wishes, (wish: FindWish) => {
      expect(read(queryOf(wish))).toEqual(wish)
    }),
  )
})

test('each thing that narrows can be taken away, and the list begins anew', () => {
  const wish = read('q=Arzt&topic=health&district=Mitte&language=ru&for=children&open=yes&free=yes&page=3')
  expect(facetsOf(wish)).toEqual(['topic', 'district', 'language', 'audience', 'open', 'free'])
  for (const facet of facetsOf(wish)) {
    expect(facetsOf(without(wish, facet))).toEqual(facetsOf(wish).filter((one) => one !== facet))
    expect(without(wish, facet).page).toBe(1)
  }
})
