import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { arabicPaper } from './arabic-paper.fixture.ts'
import { docxOf, drawingsIn } from './docx.ts'
import { drawDocx } from './draw-docx.ts'
import { germanPaper } from './german-paper.fixture.ts'
import { type Paper, say } from './paper.ts'

const unpack = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const archive = await fromBufferPromise(Buffer.from(bytes))
  const parts: Record<string, string> = {}
  for await (const entry of archive.eachEntry()) {
    parts[entry.fileName] = await text(await archive.openReadStreamPromise(entry))
  }
  return parts
}
const write = async (paper: Paper) => unpack(await drawDocx({ paper, drawings: await drawingsIn(paper) }))
const body = (parts: Record<string, string>) => parts['word/document.xml'] ?? ''
/** The paragraphs that hold these words, as they are written. */
const paragraphsWith = (xml: string, words: string) =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => one.includes(words))
const expectWellFormed = (xml: string) => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('a paper in German', async () => {
  const parts = await write(germanPaper)
  const xml = body(parts)

  test('every part is XML', () => {
    for (const [name, part] of Object.entries(parts)) if (/\.(xml|rels|svg)$/.test(name)) expectWellFormed(part)
  })

  test('what can be seen is said by styles, each of which there is', () => {
    const known = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
    const used = [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, id]) => id)
    expect(used.filter((id) => !known.has(id))).toEqual([])
    expect(used).toEqual(
      expect.arrayContaining(['Title', 'Heading1', 'Heading4', 'ListBullet', 'ListNumber', 'Lead', 'Small', 'Note']),
    )
  })

  test('contents and register are there before any field is counted anew, with their pages', () => {
    const entries = (level: number) =>
      paragraphsWith(xml, `"TOC${level}"`).map((one) =>
        [...one.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, words]) => words),
      )
    expect(entries(1).map(([words]) => words)).toEqual(['Das Wichtigste', 'Anhang'])
    expect(entries(2).map(([words]) => words)).toEqual(['Stand nach Handlungsfeldern'])
    expect(entries(4).map(([words]) => words)).toEqual(['Deutschkurse am Abend', 'Lots*innen an Schulen'])
    for (const [, page] of entries(1)) expect(Number(page)).toBeGreaterThan(2)
    expect(xml).not.toContain('w:dirty')
    expect(parts['word/settings.xml']).not.toContain('updateFields')
  })

  test('a register is found by the separator of German field codes', () => {
    expect(xml).toContain('\\t &quot;Register Heading 1;4;Register Heading 2;4;')
  })

  test('a table repeats its head, keeps its rows whole and is counted by a field', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length)
    expect(paragraphsWith(xml, 'SEQ Tabelle')[0]?.replace(/<[^>]+>/g, '')).toBe('Tabelle 1: Maßnahmen nach Stand')
  })

  test('a picture is drawn, is there as points too, and is told in words', () => {
    expect(xml).toContain('descr="24 gehen weiter, 12 sind abgeschlossen"')
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['word/media/image1.svg', 'word/media/image1.png']))
  })

  test('each list of steps counts from one', () => {
    const lists = paragraphsWith(xml, '"ListNumber"').map((one) => /<w:numId w:val="(\d+)"/.exec(one)?.[1])
    expect(new Set(lists).size).toBe(2)
  })

  test('pages are counted at their foot, save on the cover', () => {
    expect(parts['word/footer1.xml']?.replace(/<[^>]+>/g, '')).toMatch(/Plan|Seite/)
    expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/s)
    expect(xml.match(/<w:footerReference/g)).toHaveLength(1)
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2)
  })

  test('words in Arabic say so, and what is said of the file is the paper’s', () => {
    expect(paragraphsWith(xml, 'خطة')[0]).toMatch(/<w:rtl\/>.*<w:lang w:bidi="ar-SA"\/>/)
    expect(parts['docProps/core.xml']).toContain('<dc:title>Bericht zum Integrationsplan 2026</dc:title>')
    expect(parts['docProps/core.xml']).toMatch(/created[^>]*>2026-11-27T00:00:00Z/)
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>')
  })
})

test('a paper in Arabic runs from right to left, and German words in it do not', async () => {
  const parts = await write(arabicPaper)
  const xml = body(parts)
  const ours = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => !one.includes('w:fldCharType'))
  for (const one of ours) expect(one).toContain('<w:bidi/>')
  expect(parts['word/styles.xml']).toMatch(/<w:pPrDefault><w:pPr><w:bidi\/>/)
  expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(2)
  const german = /<w:r>(?:(?!<w:r>).)*Sprachmittlung/s.exec(xml)?.[0]
  expect(german).toContain('<w:lang w:val="de-DE"/>')
  expect(german).not.toContain('<w:rtl/>')
})

const sheet = (words: string, address?: string): Paper => ({
  ...germanPaper,
  title: words,
  cover: null,
  contents: null,
  running: words,
  blocks: [
    { is: 'heading', level: 1, words: say(words), kicker: words },
    { is: 'paragraph', words: [{ words, ...(address === undefined ? {} : { address }) }] },
    { is: 'table', caption: say(words), columns: [{ head: words, width: 1 }], rows: [[say(words)]] },
  ],
})

test('no words of a city break the file', async () => {
  const words = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom('<', '&', '\0', '\ud800', '\ufffe', ']]>', '$&'),
    ),
  })
  await fc.assert(
    fc.asyncProperty(words, words, async (said, address) => {
      const parts = await write(sheet(said, address))
      for (const name of ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml'])
        expectWellFormed(parts[name] ?? '')
      expectWellFormed(parts['word/_rels/document.xml.rels'] ?? '')
    }),
    { numRuns: 25 },
  )
})

test('lines stay lines, and what XML cannot hold is left out', async () => {
  const xml = body(await write(sheet('eins\r\nzwei\u0007\ud800 & drei')))
  expect(paragraphsWith(xml, 'zwei').at(-1)).toMatch(/eins<\/w:t><\/w:r><w:r><w:br\/><w:t [^>]*>zwei &amp; drei</)
})

test('an address that is none is words', async () => {
  expect(body(await write(sheet('Plan', 'http://[')))).not.toContain('<w:hyperlink')
})

test('the same paper gives the same bytes, in a thread of its own', async () => {
  const [one, two] = [await docxOf(germanPaper), await docxOf(germanPaper)]
  expect(Buffer.compare(one, two)).toBe(0)
}, 30_000)
