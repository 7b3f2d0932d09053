import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLexicon } from './lexicon.ts'
import { readQuestion } from './question.ts'
import { rank } from './rank.ts'
import { buildIndex, type SearchDocument } from './search-index.ts'

const page = (id: string, title: string, text = '', codes: string[] = []): SearchDocument => ({
  id,
  codes,
  texts: [
    { words: title, lang: 'de', weight: 3 },
    { words: text, lang: 'de', weight: 1 },
  ],
})

const index = buildIndex([
  page('rent', 'Bezahlbare Wohnungen', 'Hilfe bei der Wohnungssuche', ['S6']),
  page('advice', 'Beratung für Familien', 'Wer eine Wohnung sucht, wird beraten', ['S-06', '1412/2022']),
  page('sport', 'Sport öffnet Türen', 'Bürger*innen spielen sonntags', ['B9', 'S7']),
])
const idsFor = (typed: string, lexicon = openLexicon([], 'de')) =>
  rank(index, readQuestion(typed, 'de', lexicon)).map(({ id }) => id)

test('a title counts more than text', () => expect(idsFor('Wohnung')).toEqual(['rent', 'advice']))
test('a slip of the pen is forgiven', () => expect(idsFor('Wohnugen')[0]).toBe('rent'))
test('the parts of a compound are found', () => expect(idsFor('Familienberatungsstelle')[0]).toBe('advice'))
test('whatever sign stands for every gender', () => expect(idsFor('Bürgerinnen')).toEqual(['sport']))
test('words that say nothing do not count', () => expect(idsFor('wo ist der Sport')).toEqual(['sport']))

test.each([
  ['S6', ['rent', 'advice']],
  ['s-06', ['advice', 'rent']],
  ['B 9', ['sport']],
  ['٩', []],
  ['1412/2022', ['advice']],
  ['Papier 1412/2022', ['advice']],
])('a code is found exactly, and before all else: %s', (typed, ids) => expect(idsFor(typed)).toEqual(ids))

describe('a lexicon', () => {
  const lexicon = openLexicon(
    [{ said: [{ lang: 'mul', words: 'квартир-, day care, -heim, شقه' }], found: 'Wohnung' }],
    'de',
  )
  test.each(['ищу квартиру', 'Квартира', 'Wohnheim', 'day care', 'والشقة'])(
    'leads from %s to the words of the texts',
    (typed) => expect(idsFor(typed, lexicon)).toContain('rent'),
  )
  test('not from half of what is said', () => expect(idsFor('day', lexicon)).toEqual([]))
})

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }))

test('any texts and any question have an answer, the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), text, (told, typed) => {
      const made = buildIndex(told.map(([title, body], i) => page(String(i), title, body, [title])))
      const question = readQuestion(typed, 'ar')
      const hits = rank(made, question)
      expect(rank(made, question)).toEqual(hits)
      for (const { fit, score } of hits) expect(fit >= 0 && fit <= 1.000001 && score > 0).toBe(true)
    }),
  )
})

test('a document is found by the words of its title, all of them', () => {
  const title = fc
    .array(fc.stringMatching(/^[a-zäöüßéçğ]{2,14}$/), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), (titles) => {
      const made = buildIndex(titles.map((one, i) => page(String(i), one)))
      for (const [i, one] of titles.entries()) {
        const hit = rank(made, readQuestion(one, 'en')).find(({ id }) => id === String(i))
        expect(hit?.fit, one).toBeCloseTo(1)
      }
    }),
  )
})
