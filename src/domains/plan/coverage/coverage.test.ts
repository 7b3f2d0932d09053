import { expect, test } from 'vitest'
import { sourceDigest } from '../../../i18n/text.ts'
import { coverageOf, type TranslationMark } from './coverage.ts'

const texts = [
  { recordId: 'a', field: 'title', words: 'Zusammen' },
  { recordId: 'a', field: 'subtitle', words: '' },
  { recordId: 'b', field: 'wording', words: 'Beratung wächst.' },
  { recordId: 'b', field: 'short', words: 'Beratung' },
]

function mark(recordId: string, field: string, lang: string, state: string, of?: string): TranslationMark {
  const words = of ?? texts.find((text) => text.recordId === recordId && text.field === field)?.words ?? ''
  return { recordId, field, lang, state, sourceDigest: sourceDigest(words) }
}

test('a text counts once in each language, by who translated it; from an older wording it is outdated', () => {
  const marks = [
    mark('a', 'title', 'en', 'human'),
    mark('b', 'wording', 'en', 'reviewed'),
    mark('b', 'short', 'en', 'machine', 'Beratungsstellen'),
    mark('a', 'title', 'ar', 'machine'),
  ]
  expect(coverageOf(['en', 'ar', 'tr'], texts, marks)).toEqual([
    { lang: 'en', all: 3, human: 2, machine: 0, outdated: 1 },
    { lang: 'ar', all: 3, human: 0, machine: 1, outdated: 0 },
    { lang: 'tr', all: 3, human: 0, machine: 0, outdated: 0 },
  ])
})

test('what is translated of a text that is empty by now, or of another record, is none of the plan', () => {
  const marks = [mark('a', 'subtitle', 'en', 'human', 'Früher'), mark('c', 'title', 'en', 'human', 'Anderes')]
  expect(coverageOf(['en'], texts, marks)).toEqual([{ lang: 'en', all: 3, human: 0, machine: 0, outdated: 0 }])
})
