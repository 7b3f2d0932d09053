import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

/** As the tables check it. */
const valid = /^[a-z0-9]+(-[a-z0-9]+)*$/

test.each([
  ['Beratung & Schutzräume für alle', 'beratung-schutzraeume-fuer-alle'],
  ['Straße der Künste', 'strasse-der-kuenste'],
  ['Bürger*innen und Lehrer:innen', 'buergerinnen-und-lehrerinnen'],
  ['  – Café „Łódź“ –  ', 'cafe-lodz'],
  ['Teilhabe 2027', 'teilhabe-2027'],
])('„%s“ becomes %s', (title, slug) => {
  expect(slugOf(title, 'ziel')).toBe(slug)
})

test('a title without Latin letters gets the fallback', () => {
  expect(slugOf('مشاركة', 'goal')).toBe('goal')
  expect(slugOf('', 'goal')).toBe('goal')
})

test('a long title is cut at the end of a word', () => {
  const title = 'Die Verwaltung stellt in allen Bereichen sicher, dass niemand wegen der Sprache vor der Tür bleibt'
  expect(slugOf(title, 'goal')).toBe('die-verwaltung-stellt-in-allen-bereichen-sicher-dass-niemand')
})

describe('whatever the title', () => {
  const titles = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 }))

  test('its slug is valid, not too long, and its own slug', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const slug = slugOf(title, 'goal')
        expect(slug).toMatch(valid)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(slugOf(slug, 'goal')).toBe(slug)
      }),
    )
  })

  test('no address is given twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'b', 'b 2', '', '!'), { maxLength: 30 }), (wishes) => {
        const taken = new Set<string>()
        const given = wishes.map((wish) => freeSlug(slugOf(wish, 'goal'), taken))
        expect(new Set(given).size).toBe(wishes.length)
        for (const slug of given) expect(slug).toMatch(valid)
        expect(taken).toEqual(new Set(given))
      }),
    )
  })
})

test('a wish that is free is granted, else it gets the first free number', () => {
  expect(freeSlug('lotsen', new Set())).toBe('lotsen')
  expect(freeSlug('lotsen', new Set(['lotsen', 'lotsen-2']))).toBe('lotsen-3')
})
