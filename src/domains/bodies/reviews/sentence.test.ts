import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf, traceSentences } from './sentence.ts'

const split = (text: string, lang = 'de') => sentencesOf(text, lang).map(({ words }) => words)

describe('sentences', () => {
  test.each([
    ['Die Stadt hilft. Der Rat entscheidet!', 2],
    ['Es gibt Angebote, z. B. Kurse. Sie sind frei.', 2],
    ['Nach § 4 Abs. 2 Nr. 3 gilt das. So ist es.', 2],
    ['Am 3. Oktober 2027 beginnt es. Dann geht es los.', 2],
    ['Frau Dr. Beispiel leitet ca. 20 Gruppen, u. a. Chöre.', 1],
    ['Wer hilft? Die Stadt.', 2],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  test('a year ends one, and so does a line', () => {
    expect(split('Das gilt bis 2028. Danach nicht.\n- Erster Punkt\n- Zweiter Punkt')).toEqual([
      'Das gilt bis 2028.',
      'Danach nicht.',
      '- Erster Punkt',
      '- Zweiter Punkt',
    ])
  })

  test('in Arabic', () => {
    expect(split('تبني المدينة مراكز. هل يقرر المجلس؟ نعم.', 'ar')).toHaveLength(3)
  })

  test('each stands where it says, and nothing but white space stands between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Die Stadt hilft.', 'z. B.', ' ', '\n', '!', '👩‍👧', '3.', 'المدينة؟')),
        (parts) => {
          const text = parts.join(' ')
          const sentences = sentencesOf(text, 'de')
          let from = 0
          for (const { begins, ends, words } of sentences) {
            expect(text.slice(from, begins).trim()).toBe('')
            expect(text.slice(begins, ends)).toBe(words)
            from = ends
          }
          expect(text.slice(from).trim()).toBe('')
        },
      ),
    )
  })
})

describe('where a sentence comes from', () => {
  const wordings = [
    { id: 'draft', lang: 'de', words: 'Die Stadt baut aus. Sie prüft Schutzräume bis 2028. Der Rat entscheidet.' },
    {
      id: 'statement',
      lang: 'de',
      words: 'Die Stadt baut aus. Sie schafft Schutzräume bis 2028. Der Rat entscheidet.',
    },
    { id: 'editor', lang: 'de', words: 'Neu ist das Geld. Die Stadt baut aus. Sie schafft zehn Schutzräume bis 2028.' },
  ]
  const traced = traceSentences(wordings)

  test('the wording in which it came to be as it is', () => {
    expect(traced.map(({ words, wordingId }) => [words, wordingId])).toEqual([
      ['Neu ist das Geld.', 'editor'],
      ['Die Stadt baut aus.', 'draft'],
      ['Sie schafft zehn Schutzräume bis 2028.', 'editor'],
    ])
  })

  test('and the forms that it had before', () => {
    expect(traced.map(({ earlier }) => earlier)).toEqual([
      [],
      [],
      [
        { words: 'Sie schafft Schutzräume bis 2028.', wordingId: 'statement' },
        { words: 'Sie prüft Schutzräume bis 2028.', wordingId: 'draft' },
      ],
    ])
  })

  test('where there is no text, there is no sentence', () => {
    expect(traceSentences([])).toEqual([])
    expect(traceSentences([{ id: 'draft', lang: 'de', words: '' }])).toEqual([])
  })
})
