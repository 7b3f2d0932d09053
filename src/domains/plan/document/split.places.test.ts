import { describe, expect, test } from 'vitest'
import { readPlainText } from '../import/readers/plain.reader.ts'
import { assembleReading } from '../import/reading/reading.assemble.ts'
import { changesOf, correct } from './correction.apply.ts'
import { carryOver } from './correction.learn.ts'
import type { Correction } from './correction.ts'
import { placeSigns, splitPlaces } from './split.places.ts'

const head = 'Handlungsfeld 1: Bildung\n\nZiel 1: Alle lernen Deutsch.\n\n'
const sheet = (title: string, partner: string) =>
  `Maßnahme ${title}\n\nFederführung: Amt 50\n\nMitwirkende: ${partner} Realisierungszeitraum bis 12/2014\n\n`
const glued = `${head}${sheet('1: Sprachcafé', 'Verbände')}${sheet('2: Lesepaten', 'Bücherei')}`

function placeOf(text: string, words: string) {
  const source = readPlainText(text)
  const at = source.passages.findIndex((one) => one.text.includes(words))
  const offset = source.passages[at]!.text.indexOf(words)
  return { source, passage: String(at), example: source.passages[at]!, offset }
}

describe('a place within a passage', () => {
  test('is offered where a label, a number or a bracket begins', () => {
    const { example, offset } = placeOf(glued, 'Realisierungszeitraum')
    expect(splitPlaces(example).map((one) => one.offset)).toContain(offset)
    const { example: other, offset: number } = placeOf('Alle lernen Ziel 2.1: Alle spielen', 'Ziel')
    expect(splitPlaces(other).map((one) => one.offset)).toContain(number)
    expect(placeSigns(other, number)[0]).toBe('start:Ziel #.#:')
  })

  test('is found wherever the same words stand: one press parts them all, and the sheets say when', () => {
    const { source, passage, example, offset } = placeOf(glued, 'Realisierungszeitraum')
    const [place] = placeSigns(example, offset)
    const rule: Correction = { kind: 'split-alike', passage, place: place!, signs: ['mark:none'] }
    const { keys } = correct(source, [rule])
    const parts = keys.filter((key) => key.includes('+'))
    const periods = parts.map((passage): Correction => ({ kind: 'role', passage, choice: 'period' }))
    const { document, markings } = correct(source, [rule, ...periods])
    const sheets = assembleReading(document, markings).measures.map((one) => [one.contributors, one.period])
    expect(sheets).toEqual([
      ['Verbände', 'bis 12/2014'],
      ['Bücherei', 'bis 12/2014'],
    ])
    const later = readPlainText(`Vorwort zur neuen Fassung.\n\n${glued}`)
    expect(carryOver({ source, corrections: [rule] }, later)).toEqual([expect.objectContaining({ place })])
  })

  test('in brackets stands beside the text, which is understood as it was before', () => {
    const text = `${head}Maßnahmen\n\n- Sprachcafé [Stiftungsmittel]\n- Lesepaten [0,5 Stellen]\n`
    const { source, passage } = placeOf(text, '[Stiftungsmittel]')
    const cut: Correction = { kind: 'split-alike', passage, place: 'bracket:[', signs: [] }
    const parted = correct(source, [cut])
    const key = parted.keys.find((one) => one.startsWith(`${passage}+`))!
    const costs: Correction = { kind: 'alike', passage: key, choice: 'costs', signs: ['was:unread'] }
    expect(changesOf(parted, costs)).toHaveLength(2)
    const { document, markings } = correct(source, [cut, costs])
    expect(assembleReading(document, markings).measures.map(({ title, costs }) => [title, costs])).toEqual([
      ['Sprachcafé', 'Stiftungsmittel'],
      ['Lesepaten', '0,5 Stellen'],
    ])
  })
})

describe('where the title of a measure ends', () => {
  test('can be said: what stands behind it is its sheet', () => {
    const text = `${head}Begegnungscafé im Bahnhof Jeden Tag offen. Federführung: Amt 50\n`
    const { source, passage, offset } = placeOf(text, ' Jeden')
    const { document, markings } = correct(source, [{ kind: 'title-end', passage, offset }])
    expect(assembleReading(document, markings).measures).toMatchObject([
      { title: 'Begegnungscafé im Bahnhof', text: 'Jeden Tag offen.', leadUnit: 'Amt 50' },
    ])
  })

  test('is the first stop of what is too long for a title', () => {
    const long = 'Jeden Dienstag treffen sich alle, die mögen, zum Gespräch in vielen Sprachen bei Kaffee und Kuchen.'
    const source = readPlainText(`${head}Sprachcafé im Quartier. ${long}\n`)
    const { document, markings } = correct(source, [{ kind: 'role', passage: '2', choice: 'measure' }])
    expect(assembleReading(document, markings).measures).toMatchObject([
      { title: 'Sprachcafé im Quartier', text: long },
    ])
  })
})

test('a passage that is said to be a measure takes the labelled lines behind it, which nobody had understood', () => {
  const text = 'Vorwort\n\nSprachcafé\n\nTermin: ab 2027\n\nHaushaltsmittel: keine\n\nDanach kommt ein Absatz.\n'
  const source = readPlainText(text)
  const before = correct(source, [])
  const said: Correction = { kind: 'role', passage: '1', choice: 'measure' }
  const unread = { ...before, markings: before.markings.map(() => ({ role: 'unread' as const, confidence: 0 })) }
  expect(changesOf(unread, said).map(({ at, follows }) => [at, follows])).toEqual([
    [1, undefined],
    [2, true],
    [3, true],
  ])
})

test('a row that the end of a page parted goes on in each of its cells', () => {
  const [first] = readPlainText('Handlungsfeld 1: Bildung').passages
  const row = (...cells: string[]) => ({ ...first!, text: cells.join(' | '), cells, mark: null })
  const document = { title: null, setAside: [], passages: [row('Sprach-', 'Amt 50,'), row('café', 'Amt 51')] }
  expect(correct(document, [{ kind: 'join', passage: '1' }]).document.passages.map(({ cells }) => cells)).toEqual([
    ['Sprachcafé', 'Amt 50, Amt 51'],
  ])
})
