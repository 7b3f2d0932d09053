import { expect, test } from 'vitest'
import type { Lang } from '../../i18n/languages.ts'
import { holding } from './holding.ts'
import { openLexicon } from './lexicon.ts'
import { readQuestion } from './question.ts'

const texts = [
  'Gemeinsam eine Wohnung finden: für Frauen, mit Vermieter*innen',
  'Ein Arzt und eine Frau dolmetschen im Krankenhaus',
  'Häuser und Übergänge, mit der Bevölkerung',
  'التعليم للجميع',
]
const lexicon = openLexicon([{ said: [{ lang: 'mul', words: 'ev, квартир-, سكن' }], found: 'Wohnung Miete' }], 'de')
const held = (typed: string, lang: Lang = 'de') => [...holding(texts, readQuestion(typed, lang, lexicon))]

test.each([
  ['Wohnungen', [0]],
  ['wohn', [0]],
  ['nung', [0]],
  ['Ärzte', [1]],
  ['aerzte', [1]],
  ['Frauen', [0, 1]],
  ['Haus', [1, 2]],
  ['uebergang', [2]],
  ['Frau Wohnung', [0]],
  ['die Frau und der Arzt', [1]],
  ['Zebra', []],
  ['Wohnung Zebra', []],
  ['تعليم', [3]],
])('%s stands in what has it in any form', (typed, expected) => {
  expect(held(typed)).toEqual(expected)
})

test('what stands nowhere is looked for by what it means', () => {
  expect([held('квартиру', 'ru'), held('سكن', 'ar'), held('ev', 'tr')]).toEqual([[0], [0], [0]])
})
