import { expect, test } from 'vitest'
import { countSyllables, readText, sentencesOf } from './reading-level.ts'

test.for([
  ['Rat', 1],
  ['Beratung', 3],
  ['Häuser', 2],
  ['Quartier', 2],
  ['Integration', 5],
  ['neue', 2],
  ['Ausländerbehörde', 6],
  ['ÖPNV', 1],
] as const)('%s has %i syllables', ([word, count]) => {
  expect(countSyllables(word)).toBe(count)
})

test('sentences end where they do, and not at a shortened word or an ordinal', () => {
  const words = (text: string) => sentencesOf(text).map((one) => one.words)
  expect(words('Am 1. Mai kommen z. B. Dr. Maier und ca. 30 Gäste. Danach essen wir! Und „dann?“ Schluss')).toEqual([
    'Am 1. Mai kommen z. B. Dr. Maier und ca. 30 Gäste.',
    'Danach essen wir!',
    'Und „dann?“',
    'Schluss',
  ])
  expect(words('Überschrift\n- erster Punkt\n- zweiter Punkt')).toHaveLength(3)
  expect(sentencesOf('Nachbar*innen und Schüler:innen kochen.')[0]?.said).toEqual([
    'Nachbarinnen',
    'und',
    'Schülerinnen',
    'kochen',
  ])
  expect(sentencesOf(' \n … \n')).toEqual([])
})

const plain =
  'Viele Menschen möchten Deutsch lernen, finden aber keinen Kurs in ihrer Nähe. Deshalb gibt es an jedem Nachmittag ' +
  'einen offenen Treff. Ehrenamtliche helfen beim Lernen und beim Ausfüllen von Formularen. Eine Anmeldung ist nicht nötig.'
const official =
  'Die Verwaltung verpflichtet sich zur kontinuierlichen Weiterentwicklung der Zugangsmöglichkeiten. Die ' +
  'Implementierung geeigneter Qualitätssicherungsverfahren erfolgt unter besonderer Berücksichtigung der Bedarfe. ' +
  'Die Umsetzung obliegt den zuständigen Organisationseinheiten der Kommunalverwaltung.'

test('what everybody reads is told from what officials read, by its words too and not by long sentences alone', () => {
  expect(readText(plain)).toMatchObject({ isHard: false, long: [] })
  expect(readText(official)).toMatchObject({ isHard: true, long: [] })
  expect(readText(official).score).toBeGreaterThan(15)
})

test('the formula is the published one', () => {
  // 25 words in two sentences: 2 of three syllables or more, 3 of more than six letters, 17 of one syllable.
  const text =
    'Wir gehen los und du bist da und ich bin hier bei dir. Am Abend trinken wir Tee und essen Kuchen, ' +
    'lesen Geschichten und Nachrichten.'
  const [many, length, long, one] = [200 / 25, 12.5, 300 / 25, 1700 / 25]
  const expected = 0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * one - 0.875
  expect(readText(text).score).toBeCloseTo(expected, 6)
})

test('a title is too short to be measured, and a long sentence is named', () => {
  expect(readText('Qualitätssicherungsverfahrensweiterentwicklung')).toEqual({ score: null, isHard: false, long: [] })
  const long = `Das ist ${'so '.repeat(30)}lang.`
  expect(readText(`Kurz. ${long}`).long.map(({ words, said }) => [words, said.length])).toEqual([[long, 33]])
})
