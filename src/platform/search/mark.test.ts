import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { markWords } from './mark.ts'
import { readQuestion } from './question.ts'

const marked = (text: string, typed: string) =>
  markWords(text, readQuestion(typed, 'de'))
    .filter(({ isMarked }) => isMarked)
    .map(({ words }) => words)

test.each([
  ['Die Ärzte und Ärztinnen helfen.', 'aerzte', ['Ärzte', 'Ärztinnen']],
  ['Vermieter*innen geben Wohnungen.', 'Vermieterinnen', ['Vermieter*innen']],
  ['Hilfe bei der Wohnungssuche', 'Wohnung', ['Wohnungssuche']],
  ['مدرسة الأطبّاء', 'اطباء', ['الأطبّاء']],
  ['Das Amt, die Ämter', 'der die das Amt', ['Amt']],
  ['<b>Sport</b> & mehr', 'sport', ['Sport']],
])('in "%s" the words are marked as they stand there, for %s', (text, typed, words) => {
  expect(marked(text, typed)).toEqual(words)
})

test('all pieces together are the text, whatever it is', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 80 })
  fc.assert(
    fc.property(any, any, (text, typed) => {
      const pieces = markWords(text, readQuestion(`${typed} ${text.slice(0, 9)}`, 'de'))
      expect(pieces.map(({ words }) => words).join('')).toBe(text)
    }),
  )
})

test('an excerpt begins with the sentence that has most of what was asked', () => {
  const text = `${'Davor steht etwas anderes. '.repeat(5)}Am Sonntag ist die Halle offen. Danach nicht.`
  const { words, met } = excerptOf(text, 'de', readQuestion('Halle am Sonntag', 'de'))
  expect(words).toBe('… Am Sonntag ist die Halle offen. Danach nicht.')
  expect(met).toBe(2)
})

test('a sentence without end is cut around what was asked', () => {
  const long = `${'Wort '.repeat(300)}Halle ${'danach '.repeat(300)}`
  const { words } = excerptOf(long, 'de', readQuestion('Halle', 'de'))
  expect(words.length).toBeLessThan(260)
  expect(words).toContain('Halle')
  expect(words).toMatch(/^… .* …$/)
})
