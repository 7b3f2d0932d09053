import { expect, test } from 'vitest'
import type { Lang } from '../../../i18n/languages.ts'
import { sampleList } from '../pages/measure.sample.ts'
import { withWords } from './measure-words.ts'

const rows = sampleList(48).rows.map((row) => ({ ...row, text: `${row.number} ${row.title.words}` }))
const found = (typed: string, lang: Lang = 'de') => withWords(lang, rows, typed).length

test('a list is narrowed by all the words, in any form', () => {
  expect(found('')).toBe(48)
  expect(found('notwohnung FRAUEN')).toBe(12)
  expect(found('Notwohnungen für die Frau')).toBe(12)
  expect(found('Fortbildung in der Kita')).toBe(12)
  expect(found('notwohnung lotsendienst')).toBe(0)
  expect(found('?!')).toBe(0)
})

test('and by what they mean, in the language of the page', () => {
  expect(found('женщины', 'ru')).toBe(12)
  expect(found('نساء', 'ar')).toBe(12)
  expect(found('kadın', 'tr')).toBe(12)
})

test('a number is found as it is written', () => {
  expect(withWords('de', rows, '1.12').map(({ number }) => number)).toEqual(['1.12'])
})
