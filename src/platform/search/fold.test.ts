import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord } from './fold.ts'
import { wordsOf } from './words.ts'

test.each([
  ['Ärzte', 'Aerzte', 'arzte', 'ÄRZTE'],
  ['Straße', 'Strasse', 'STRASSE'],
  ['İstanbul', 'istanbul', 'Istanbul', 'ıstanbul'],
  ['École', 'ecole', 'école'],
  ['żółć', 'zolc'],
  ['ёлка', 'елка', 'Ёлка'],
  ['їжа', 'іжа'],
  ['أطبّاء', 'اطبا', 'أطباء', 'اطبـاء'],
  ['مدرسة', 'مدرسه'],
  ['مستشفى', 'مستشفي', 'مستشفی'],
  ['کودک', 'كودك'],
  ['می‌خواهم', 'میخواهم'],
  ['٢٠٢٢', '۲۰۲۲', '2022'],
  ['Woh\u00adnung', 'Wohnung'],
])('%s is the same word as %s', (one, ...others) => {
  expect(new Set([one, ...others].map(foldWord)).size).toBe(1)
})

test('what differs stays apart', () => {
  expect(foldWord('Haus')).not.toBe(foldWord('Maus'))
  expect(foldWord('кіт')).not.toBe(foldWord('кит'))
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(foldWord(foldWord(word))).toBe(foldWord(word))
    }),
  )
})

test.each([
  ['Bürger*innen', ['burgerinnen']],
  ['Nachbar:in und Nutzer/-innen', ['nachbarin', 'und', 'nutzerinnen']],
  ['jede_r', ['jeder']],
  ["l'école d’Almanya'da", ['l', 'ecole', 'd', 'almanya', 'da']],
  ["сім'я", ['сімя']],
  ['und/oder S-07', ['und', 'oder', 's', '07']],
  ['🙂 <b>', ['b']],
])('the words of %s', (text, words) => {
  expect(wordsOf(text).map(({ folded }) => folded)).toEqual(words)
})
