import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EntryFacts, FactStore } from './entry-facts.ts'
import { everything, type FindWish } from './find-wish.ts'

const facts: EntryFacts = {
  ...{ topics: ['debts', 'money'], audiences: ['everybody'], yes: ['free', 'stepFree'] },
  ...{ districts: ['Südstadt'], languages: ['ar', 'de'], hours: ['Mo 09:00-12:00'], confirmedOn: '2026-10-01' },
}

function has(changed: Partial<EntryFacts>, wish: Partial<FindWish>): boolean {
  const store = new FactStore()
  store.put('one', { ...facts, ...changed })
  return store.matching({ ...everything, ...wish }, (hours) => hours.includes('Mo 09:00-12:00'))(store.slotOf('one')!)
}

test.each<[Partial<EntryFacts>, Partial<FindWish>, boolean]>([
  [{}, {}, true],
  [{}, { topic: 'money' }, true],
  [{}, { topic: 'meeting' }, false],
  [{ topics: ['meeting'] }, { topic: 'meeting' }, true],
  [{}, { audience: 'women' }, false],
  [{ audiences: ['women'] }, { audience: 'women', yes: ['free'] }, true],
  [{}, { yes: ['free', 'stepFree'] }, true],
  [{}, { yes: ['free', 'women'] }, false],
  [{}, { district: 'Südstadt', language: 'ar' }, true],
  [{}, { district: 'Nordstadt' }, false],
  [{}, { language: 'ru' }, false],
  [{}, { yes: ['open'] }, true],
  [{ hours: [] }, { yes: ['open'] }, false],
])('%j for %j: %s', (changed, wish, answer) => expect(has(changed, wish)).toBe(answer))

test('whoever comes and goes leaves nothing behind, and no fact goes to somebody else', () => {
  const district = fc.constantFrom('Nord', 'Süd', 'West')
  const steps = fc.array(fc.tuple(fc.nat(199), fc.option(district, { nil: null })), { maxLength: 600 })
  fc.assert(
    fc.property(steps, (all) => {
      const [store, kept] = [new FactStore(), new Map<string, string>()]
      for (const [number, where] of all) {
        const id = String(number)
        if (where === null) store.drop(id)
        else store.put(id, { ...facts, districts: [where] })
        if (where === null) kept.delete(id)
        else kept.set(id, where)
      }
      const inSouth = store.matching({ ...everything, district: 'Süd' }, () => false)
      expect([...kept].filter(([id]) => inSouth(store.slotOf(id)!))).toEqual(
        [...kept].filter(([, where]) => where === 'Süd'),
      )
      expect(store.districts.values.sort()).toEqual([...new Set(kept.values())].sort())
      expect(store.topicCounts.get('debts') ?? 0).toBe(kept.size)
    }),
    { numRuns: 30 },
  )
})

test('what was confirmed long ago, or never, is not fresh', () => {
  const store = new FactStore()
  for (const [id, confirmedOn] of Object.entries({ new: '2026-11-01', old: '2025-11-01', never: null }))
    store.put(id, { ...facts, confirmedOn })
  const isFresh = store.confirmedSince('2026-06-01')
  expect(['new', 'old', 'never'].filter((id) => isFresh(store.slotOf(id)!))).toEqual(['new'])
})
