import { expect, test } from 'vitest'
import { sourceDigest, translatorFrom } from './text.ts'

const row = { recordId: 'goal', field: 'title', words: 'Counsel', state: 'reviewed', sourceDigest: sourceDigest('Rat') }

test('a text is said in the reader’s language where there is a translation, else in its own', () => {
  const say = translatorFrom([row], 'en', 'de')
  expect(say('goal', 'title', 'Rat')).toEqual({ words: 'Counsel', lang: 'en', state: 'reviewed' })
  expect(say('goal', 'wording', 'Alle finden Rat.')).toEqual({
    words: 'Alle finden Rat.',
    lang: 'de',
    state: 'original',
  })
  expect(say('other', 'title', 'Rat').state).toBe('original')
})

test('a translation of other words is outdated', () => {
  expect(translatorFrom([row], 'en', 'de')('goal', 'title', 'Rat und Tat')).toMatchObject({
    words: 'Counsel',
    state: 'outdated',
  })
})

test('where the source says nothing, no translation says more', () => {
  expect(translatorFrom([row], 'en', 'de')('goal', 'title', '')).toEqual({ words: '', lang: 'de', state: 'original' })
})
