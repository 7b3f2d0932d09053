import { describe, expect, test } from 'vitest'
import { renderStyle, setStyle } from './corpus.files.ts'
import { type Block, plainText } from './document.ts'
import { pdfLines } from './formats/pdf.lines.ts'
import { heldOutStyles, houseStyles, tuningStyles } from './house-styles.ts'
import { heldOutMixtures, tuningMixtures } from './mixtures.ts'
import { amtsblatt } from './styles/amtsblatt.style.ts'
import { schreibstube } from './styles/schreibstube.style.ts'
import { alike, normalText } from './text.alike.ts'
import { unzipped } from './zip.fixture.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('the invented plans', () => {
  test('are many, a part of them kept for the measurement, in different cities', () => {
    expect(tuningStyles).toHaveLength(73)
    expect(heldOutStyles).toHaveLength(9)
    expect(new Set(houseStyles.map(({ name }) => name)).size).toBe(houseStyles.length)
    expect(new Set(houseStyles.map(({ brief }) => brief.city)).size).toBe(houseStyles.length)
  })

  test.each(['txt', 'html', 'pdf', 'pdf.txt'] as const)('come out the same every time: %s', async (format) => {
    const [one, other] = [await renderStyle(schreibstube, format), await renderStyle({ ...schreibstube }, format)]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  test('come out the same every time: docx, but for the time of writing that its library puts in', async () => {
    const { 'docProps/core.xml': core, ...one } = await unzipped(await renderStyle(amtsblatt, 'docx'))
    const { 'docProps/core.xml': again, ...other } = await unzipped(await renderStyle({ ...amtsblatt }, 'docx'))
    expect(one).toEqual(other)
    expect(core).toContain('Rabenfurth')
    expect(again?.replace(/\d{4}-[^<]+Z/g, '')).toBe(core?.replace(/\d{4}-[^<]+Z/g, ''))
  })

  test.each([...houseStyles, ...tuningMixtures, ...heldOutMixtures])(
    '$name: the document says everything that its truth names',
    (style) => {
      const { document, truth } = setStyle(style)
      const said = normalText(document.blocks.flatMap(textsOf).join('\n'))
      const named = [
        ...truth.fields.flatMap(({ title, heading }) => [title, heading]),
        ...truth.fields.flatMap(({ introduction }) => (introduction === '' ? [] : introduction.split('\n\n'))),
        ...truth.goals.flatMap(({ places }) => places.map((place) => place.text)),
        ...truth.optionalGoals,
        ...truth.measures.flatMap((one) => [one.title, one.lead, one.status, one.period, one.costs, one.contributors]),
      ].filter((one): one is string => one !== null)
      expect(named.filter((one) => !said.includes(normalText(one)))).toEqual([])
      expect(named).not.toContain('')
    },
  )

  test.each([...houseStyles, ...tuningMixtures, ...heldOutMixtures])(
    '$name: sizes as in its brief, every place in a field, no two measures or goals alike',
    (style) => {
      const { truth } = setStyle(style)
      expect(truth.fields).toHaveLength(style.brief.topics.length)
      expect(truth.goals).toHaveLength(style.brief.goals)
      expect(truth.measures).toHaveLength(style.brief.measures)
      expect(truth.goals.filter(({ places }) => places.length > 1)).toHaveLength(style.brief.shared)
      // A plan may have no word for it, but then for no measure.
      const led = truth.measures.filter(({ lead }) => lead !== null).length
      expect([0, truth.measures.length]).toContain(led)
      const silent = truth.measures.filter(({ status }) => status === null).length
      if (silent < truth.measures.length)
        expect(silent / truth.measures.length).toBeLessThan((style.omits ?? 0) * 3 + 0.001)
      expect(closest(truth.measures.map(({ title }) => title))).toBeLessThan(0.95)
      expect(closest(truth.goals.map((goal) => goal.text))).toBeLessThan(0.95)
      // Nothing of the word material's own signs is left.
      expect(JSON.stringify(truth)).not.toMatch(/\{ort\}|undefined|[\p{L} ]\||\|[\p{L} ]/u)
    },
  )
})

describe('every format really opens', () => {
  test('docx: a zip with paragraphs, headings and the footnotes beside them', async () => {
    const parts = await unzipped(await renderStyle(amtsblatt, 'docx'))
    expect(parts['word/document.xml']).toContain('<w:pStyle w:val="Heading1"/>')
    expect(parts['word/document.xml']).toContain('<w:footnoteReference')
    expect(parts['word/footnotes.xml']).toContain('Statistikstelle')
    expect(Object.keys(parts).some((name) => /header\d/.test(name))).toBe(true)
  })

  test('pdf: pages with their header and hyphens at line ends', async () => {
    const pages = await pdfLines(await renderStyle(amtsblatt, 'pdf'))
    expect(pages.length).toBeGreaterThan(10)
    expect(pages[5]![0]!.text).toBe(amtsblatt.header)
    expect(pages.flat().filter((line) => line.text.endsWith('-')).length).toBeGreaterThan(10)
  })

  test('html and txt: text as a city exports it', async () => {
    expect(text(await renderStyle(amtsblatt, 'html'))).toMatch(/<h2>Handlungsfeld 1: [^<]+<\/h2>/)
    const lines = text(await renderStyle(amtsblatt, 'txt')).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(110)
  })

  test('pdf.txt: damaged as extraction damages it', async () => {
    const damaged = text(await renderStyle(schreibstube, 'pdf.txt'))
    expect(damaged).not.toContain('\n\n\n')
    expect(damaged).toMatch(/\u00a0/)
  })
})

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.lines.join(' ')]
    case 'paragraph':
    case 'item':
      return [plainText(block.runs)]
    case 'table':
      return [...(block.head ?? []), ...block.rows.flat()].flatMap((one) => one.blocks.flatMap(textsOf))
    case 'box':
      return block.blocks.flatMap(textsOf)
    default:
      return []
  }
}

function closest(texts: string[]): number {
  return Math.max(0, ...texts.flatMap((one, at) => texts.slice(at + 1).map((other) => alike(one, other, 0.9))))
}
