/** What a screen reader finds in a paper, and what its eye can read. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languagesIn, readPdf, tagged } from '../../../test/support/pdf-structure.ts'
import { drawPdf } from './draw-pdf.ts'
import type { Paper } from './paper.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>'

const paper: Paper = {
  lang: 'de',
  title: 'Sachstand 2026',
  author: 'Musterstadt',
  day: '2026-11-03',
  accent: '#1c3f94',
  cover: { kicker: 'Bericht', subtitle: 'Zusammen', lines: ['Fassung 1'] },
  contents: 'Inhalt',
  running: 'Musterstadt',
  words: { page: 'Seite {n} von {all}', table: 'Tabelle', picture: 'Abbildung' },
  blocks: [
    { is: 'heading', level: 1, words: [{ words: 'Überblick' }] },
    { is: 'paragraph', words: [{ words: 'Das Wort ' }, { words: 'اندماج', lang: 'ar' }, { words: ' steht hier.' }] },
    {
      is: 'table',
      caption: [{ words: 'Stand' }],
      columns: [
        { head: 'Was', width: 2 },
        { head: 'Zahl', width: 1, isNumber: true },
      ],
      rows: [[[{ words: 'begonnen' }], [{ words: '12' }]]],
      foot: [[{ words: 'Zusammen' }], [{ words: '12' }]],
    },
    { is: 'picture', svg, alt: 'Zwölf haben begonnen.', caption: 'Bild' },
    { is: 'heading', level: 1, words: [{ words: 'Anhang' }], newPage: true },
    { is: 'register' },
    { is: 'heading', level: 2, words: [{ words: 'Räume' }], registered: true },
  ],
}

describe('a paper as a PDF', () => {
  test('says its title, its language and how it is built', async () => {
    const pdf = await readPdf(drawPdf(paper).bytes)
    expect(pdf).toMatchObject({
      title: 'Sachstand 2026',
      isTagged: true,
      bookmarks: ['Überblick', 'Anhang', 'Räume'],
    })
    expect(tagged(pdf.tags, /^H\d$/).map(({ role }) => role)).toEqual(['H1', 'H1', 'H1', 'H2'])
    const [table] = tagged(pdf.tags, /^Table$/)
    expect(tagged([table!], /^TH$/)).toHaveLength(2)
    expect(tagged([table!], /^TD$/)).toHaveLength(4)
    expect(tagged(pdf.tags, /^Figure$/).map(({ alt }) => alt)).toEqual(['Zwölf haben begonnen.'])
    // Contents and register; a list that goes over a page stands on each of them.
    expect(tagged(pdf.tags, /^TOC$/).length).toBeGreaterThanOrEqual(2)
    expect(pdf.texts.at(-1)).toContain('Seite 4 von 4')
  })

  test('names the language of every word', () => {
    expect([...languagesIn(drawPdf(paper).bytes)].sort()).toEqual(['ar', 'de'])
  })

  test('is the same each time', () => {
    expect(Buffer.from(drawPdf(paper).bytes).equals(Buffer.from(drawPdf(paper).bytes))).toBe(true)
  })

  test('takes whatever people write: markup is words, and what no font has is said to be missing', async () => {
    const words = '#set text(red) *fett* $x$ \\ "Zitat" ] 😀 漢字 → ☐ ☒ ✔ \u0007\nneue Zeile'
    const { texts } = await readPdf(drawPdf({ ...paper, blocks: [{ is: 'paragraph', words: [{ words }] }] }).bytes)
    const said = texts.join(' ').replace(/\s+/g, ' ')
    expect(said).toContain('#set text(red) *fett* $x$ \\ "Zitat" ]')
    expect(said).toContain('→ ☐ ☒ ✔')
    expect(said).toContain('\ufffd')
    expect(said).toContain('neue Zeile')
  })

  test('reads from right to left where its language does', async () => {
    const arabic: Paper = { ...paper, lang: 'ar', title: 'التقرير', contents: 'المحتويات' }
    const pdf = await readPdf(drawPdf(arabic).bytes)
    expect(pdf.title).toBe('التقرير')
    expect(tagged(pdf.tags, /^H1$/)).toHaveLength(3)
  })

  test('a heading that leaves out a level is no paper', () => {
    const blocks: Paper['blocks'] = [1, 3].map((level) => ({
      is: 'heading',
      level: level as 1 | 3,
      words: [{ words: 'Titel' }],
    }))
    expect(() => drawPdf({ ...paper, blocks })).toThrow(/heading level/)
  })

  test('its colours can be read on white', () => {
    const template = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8')
    const colours = [...template.matchAll(/#let (ink|soft) = rgb\("(#[0-9a-f]{6})"\)/g)].map(([, , colour]) => colour!)
    expect(colours).toHaveLength(2)
    for (const colour of colours) expect(contrastOnWhite(colour)).toBeGreaterThan(7)
  })
})

/** WCAG 2.2, relative luminance. */
function contrastOnWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}
