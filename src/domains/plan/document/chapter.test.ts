import { describe, expect, test } from 'vitest'
import type { Passage } from '../import/passage.ts'
import { chapterEnd } from './chapter.ts'
import { chapterPlaces, correct } from './correction.apply.ts'

const plain: Passage = {
  text: 'Ein Satz, wie er im Text steht.',
  mark: null,
  indent: 0,
  level: null,
  cells: null,
  look: { size: 1, bold: false },
  where: { line: 1 },
  lines: [{ at: 0, where: { line: 1 } }],
}
const heading = (level: number, text = 'Überschrift'): Passage => ({ ...plain, text, level })
const bold = (size: number, text = 'Überschrift'): Passage => ({ ...plain, text, look: { size, bold: true } })

describe('a chapter ends', () => {
  test('before the next heading as high, whatever lower ones stand in it', () => {
    const passages = [heading(1), plain, heading(2), plain, heading(1), plain]
    expect([0, 2, 4].map((at) => chapterEnd(passages, at))).toEqual([4, 4, 6])
  })

  test('where the look says so in a document without heading styles', () => {
    const passages = [bold(1.4), plain, bold(1), plain, bold(1.4), bold(1), bold(1.4)]
    expect([0, 2, 4].map((at) => chapterEnd(passages, at))).toEqual([4, 4, 6])
  })

  test('nowhere where none begins: a sentence, a row, a point of a list', () => {
    const row = { ...heading(1), cells: ['Jahr', '2025'] }
    const point: Passage = { ...bold(1), mark: { kind: 'bullet', sign: '•' } }
    const passages = [plain, row, point, { ...plain, look: { size: 1, bold: true, runIn: 4 } }]
    expect(passages.map((_, at) => chapterEnd(passages, at))).toEqual([null, null, null, null])
  })
})

test('a chapter is left out with one press, save what a person said of a passage in it', () => {
  const words = ['Handlungsfeld 1: Sport', 'Der Sport verbindet.', 'Anhang', 'Ein Ziel stand hier.', 'Mitwirkende']
  const passages = words.map((text, nth) => (nth % 2 === 0 && nth < 4 ? heading(1, text) : { ...plain, text }))
  const source = { title: null, passages, setAside: [] }
  const said = { kind: 'role', passage: '3', choice: 'goal' } as const
  const { markings } = correct(source, [said, { kind: 'chapter', passage: '2', choice: 'set-aside' }])
  expect(markings.slice(2).map(({ role }) => role)).toEqual(['set-aside', 'goal', 'set-aside'])
  expect(chapterPlaces(correct(source, []), 1)).toEqual([])
})
