import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLexicon } from '../lexicon.ts'
import { readQuestion } from '../question.ts'
import { LiveIndex, type SearchDocument } from './live-index.ts'

const page = (id: string, title: string, text = '', codes: string[] = []): SearchDocument => ({
  id,
  codes,
  texts: [
    { words: title, lang: 'de', weight: 3 },
    { words: text, lang: 'de', weight: 1 },
  ],
})

function indexOf(documents: readonly SearchDocument[]): LiveIndex {
  const made = new LiveIndex()
  for (const document of documents) made.put(document)
  return made
}
const hitsFor = (made: LiveIndex, typed: string, lang: 'de' | 'en' | 'ar' = 'de', lexicon = openLexicon([], 'de')) =>
  made.find(readQuestion(typed, lang, lexicon), { most: 20 }).hits

const index = indexOf([
  page('rent', 'Bezahlbare Wohnungen', 'Hilfe bei der Wohnungssuche', ['S6']),
  page('advice', 'Beratung für Familien', 'Wer eine Wohnung sucht, wird beraten', ['S-06', '1412/2022']),
  page('sport', 'Sport öffnet Türen', 'Bürger*innen spielen sonntags', ['B9', 'S7']),
])
const idsFor = (typed: string, lexicon = openLexicon([], 'de')) =>
  hitsFor(index, typed, 'de', lexicon).map(({ id }) => id)

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
      const made = indexOf(told.map(([title, body], i) => page(String(i), title, body, [title])))
      const hits = hitsFor(made, typed, 'ar')
      expect(hitsFor(made, typed, 'ar')).toEqual(hits)
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
      const made = indexOf(titles.map((one, i) => page(String(i), one)))
      for (const [i, one] of titles.entries()) {
        const hit = hitsFor(made, one, 'en').find(({ id }) => id === String(i))
        expect(hit?.fit, one).toBeCloseTo(1)
      }
    }),
  )
})

describe('names and numbers', () => {
  const made = indexOf([
    { id: 'caritas', codes: ['+49 511 1234-0', '30159'], names: ['Caritas Beratungsstelle'], texts: [] },
    { id: 'oase', codes: ['0511 99887'], names: ['Nachbarschaftstreff Oase'], texts: [] },
  ])
  test.each([
    ['Karitas', 'caritas'],
    ['Karitas Berratung', 'caritas'],
    ['nachbarschafstreff', 'oase'],
    ['Ohase', 'oase'],
    ['0511 12340', 'caritas'],
    ['Wer hat die Nummer 0511/99887?', 'oase'],
    ['30159', 'caritas'],
  ])('%s finds %s', (typed, id) => expect(hitsFor(made, typed)[0]?.id).toBe(id))

  test('says what might have been meant', () => {
    const { spelled, unmet } = made.find(readQuestion('Karitas Zebra', 'de'), { most: 5 })
    expect(spelled).toContainEqual({ typed: 'Karitas', meant: ['Caritas'] })
    expect(unmet).toEqual(['Zebra'])
  })
})

test('only what is allowed is found, and what nobody confirmed sinks', () => {
  const question = readQuestion('Wohnung', 'de')
  const allows = (id: string) => id !== 'rent'
  expect(index.find(question, { most: 5, allows }).hits.map(({ id }) => id)).toEqual(['advice'])
  const weighDocument = (id: string) => (id === 'rent' ? 0.1 : 1)
  expect(index.find(question, { most: 5, weighDocument }).hits[0]?.id).toBe('advice')
})

const words = ['Wohnung', 'Wohnungen', 'Arzt', 'Zahnarzt', 'Sport', 'Beratung', 'طبيب', 'лікар', 'Oase', 'Kurs']
const told = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const lang = fc.constantFrom('de', 'ar', 'uk')
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  document: fc.option(fc.record({ title: told, text: told, lang, name: told })),
  asks: fc.boolean(),
})

test('whatever was put, put again and dropped: it answers as an index built anew', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), told, (changes, typed) => {
      // Sealed often, so that lists of every age are met.
      const living = new LiveIndex({ least: 2, fresh: 0.05, dropped: 0.25 })
      const documents = new Map<string, SearchDocument>()
      for (const { id, document, asks } of changes) {
        living.drop(id)
        documents.delete(id)
        if (document) {
          const texts = [
            { words: document.title, lang: document.lang, weight: 3 },
            { words: document.text, lang: 'de', weight: 1 },
          ]
          const made = { id, codes: [`0511 1000${id.charCodeAt(0)}`], names: [document.name], texts }
          living.put(made)
          documents.set(id, made)
        }
        if (asks) hitsFor(living, typed)
      }
      expect(hitsFor(living, typed)).toEqual(hitsFor(indexOf([...documents.values()]), typed))
      expect(living.size).toBe(documents.size)
    }),
  )
})
