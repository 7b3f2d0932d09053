import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { tellPassages } from '../passage.fixture.ts'
import { readBack, readXml } from './docx.fixture.ts'

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`

describe('the reader of Word documents', () => {
  it('reads headings, runs, links and lists with the numbers Word computes', async () => {
    const item = (text: string, level = 0, instance = 0) =>
      new Paragraph({ text, numbering: { reference: 'numbers', level, instance } })
    const document = await readBack(
      [
        new Paragraph({ text: 'Integrationsplan', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Bildung', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('Die Stadt '),
            new TextRun({ text: 'hilft', bold: true }),
            new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun(' allen.')] }),
          ],
        }),
        item('Eins'),
        item('Eins eins', 1),
        item('Eins zwei', 1),
        item('Zwei'),
        item('Zwei eins', 1),
        item('Wieder eins', 0, 1),
        new Paragraph({ text: 'Punkt', bullet: { level: 0 } }),
        new Paragraph({ text: 'Darunter', bullet: { level: 1 } }),
      ],
      {
        numbering: {
          config: [
            {
              reference: 'numbers',
              levels: [
                { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
                { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
              ],
            },
          ],
        },
      },
    )
    expect(document.title).toBe('Integrationsplan')
    expect(tellPassages(document)).toEqual([
      'Integrationsplan',
      'h1 Bildung',
      'Die Stadt hilft allen.',
      '1(1.) Eins',
      '  1.1(1.1) Eins eins',
      '  1.2(1.1) Eins zwei',
      '2(1.) Zwei',
      '  2.1(1.1) Zwei eins',
      '1(1.) Wieder eins',
      '● Punkt',
      '  ○ Darunter',
    ])
  })

  it('reads tables with their head rows and merged cells', async () => {
    const row = (cells: TableCell[], tableHeader = false) => new TableRow({ tableHeader, children: cells })
    const one = (text: string, options = {}) =>
      new TableCell({ children: text.split('|').map((part) => new Paragraph(part)), ...options })
    const document = await readBack([
      new Paragraph('Davor'),
      new Table({
        rows: [
          row([one('Nr.'), one('Maßnahme'), one('Wer')], true),
          row([one('1', { rowSpan: 2 }), one('Kurse|und Feste'), one('Amt')]),
          row([one('Lesung', { columnSpan: 2 })]),
          row([one('Alle', { columnSpan: 3 })]),
        ],
      }),
    ])
    expect(tellPassages(document)).toEqual([
      'Davor',
      '[Nr.][Maßnahme][Wer]^',
      '[1][Kurse\nund Feste][Amt]',
      '[1][Lesung][Lesung]',
      '[Alle][Alle][Alle]',
    ])
    expect(document.passages.map(({ where }) => where)).toEqual([1, 2, 5, 9, 10].map((line) => ({ line })))
  })

  it('leaves notes, their marks and contents lists out of the text', async () => {
    const document = await readBack(
      [
        new TableOfContents('Inhalt', {
          headingStyleRange: '1-3',
          cachedEntries: [{ title: 'Bildung', level: 1, page: 3 }],
        }),
        new Paragraph({ children: [new TextRun('Ein Satz'), new FootnoteReferenceRun(1), new TextRun('.')] }),
      ],
      { footnotes: { 1: { children: [new Paragraph('Quelle: Statistik')] } } },
    )
    expect(tellPassages(document)).toEqual(['Ein Satz.'])
    expect(document.setAside.map(({ text }) => text)).toContain('Quelle: Statistik')
  })

  it('understands heading styles by name, id, outline level and inheritance', () => {
    const styles = `<w:styles>
      <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Überschrift 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Feld"><w:name w:val="Feld"/><w:basedOn w:val="berschrift2"/></w:style>
      <w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Kein"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift2"/>
        <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>`
    const used = ['berschrift2', 'Feld', 'X', 'Kein', 'A', 'berschrift3'].map((id) =>
      p(id, `<w:pStyle w:val="${id}"/>`),
    )
    expect(
      readXml(used.join('') + p('direkt', '<w:outlineLvl w:val="0"/>'), { styles }).passages.map(({ level }) => level),
    ).toEqual([2, 2, 3, null, null, 3, 1])
  })

  it('counts lists that a style belongs to, that go on, restart, or say what they count', () => {
    const level = (at: number, text: string, format = 'decimal') =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering>
      <w:abstractNum w:abstractNumId="1">${level(0, 'Handlungsfeld %1:', 'upperRoman')}${level(1, '%1.%2.')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${level(0, '%1)', 'lowerLetter')}${level(1, '\uf0b7', 'bullet')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="2"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="F"><w:name w:val="Feld"/><w:pPr>
      <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
    const list = (text: string, id: number, at = 0) =>
      p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)
    const body = [
      p('Bildung', '<w:pStyle w:val="F"/>'),
      list('Ziel', 1, 1),
      p('Sport', '<w:pStyle w:val="F"/>'),
      list('Ziel', 1, 1),
      p('Ohne', '<w:pStyle w:val="F"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      list('a', 2),
      list('b', 2),
      list('Punkt', 2, 1),
      list('neu', 3),
      list('weiter', 3),
    ]
    expect(tellPassages(readXml(body.join(''), { styles, numbering }))).toEqual([
      'Handlungsfeld I: Bildung',
      '  1.1(1.1) Ziel',
      'Handlungsfeld II: Sport',
      '  2.1(1.1) Ziel',
      'Ohne',
      '1((1)) a',
      '2((1)) b',
      '  • Punkt',
      '4((1)) neu',
      '5((1)) weiter',
    ])
  })

  it('reads a text as it stands once all changes are accepted', () => {
    const body = `<w:p><w:r><w:t>Alle </w:t></w:r><w:del><w:r><w:delText>manche </w:delText></w:r></w:del>
      <w:ins><w:r><w:t>lernen</w:t></w:r></w:ins></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Erst </w:t></w:r></w:p><w:p><w:r><w:t>dann.</w:t></w:r></w:p>
      <w:moveFrom><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:moveFrom>`
    expect(tellPassages(readXml(body))).toEqual(['Alle lernen', 'Erst dann.'])
  })

  it('reads tabs, hyphens, symbols, content controls and text boxes, and no hidden text', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const body = `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:tab/><w:t>Ziel</w:t><w:noBreakHyphen/><w:t>Gruppe</w:t>
      <w:softHyphen/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>
      <w:sdt><w:sdtContent>${p('Feld')}</w:sdtContent></w:sdt>
      <w:p><w:r><w:t>Anker</w:t><mc:AlternateContent><mc:Choice><w:drawing>${box('Kasten')}</w:drawing></mc:Choice>
      <mc:Fallback><w:pict>${box('Kasten')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(tellPassages(readXml(body))).toEqual(['• Ziel-Gruppe', 'Feld', 'Anker', 'Kasten'])
  })

  it('shows what fields show, but no page numbers and no contents lists', () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>
       <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = `<w:p>${field(' REF x ', 'Ziel 3')}${field(' PAGE ', '17')}</w:p>
      <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/>
      <w:t>Bildung</w:t></w:r></w:p>${p('Sport')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p('Danach')}`
    const document = readXml(body)
    expect(tellPassages(document)).toEqual(['Ziel 3', 'Danach'])
    expect(document.setAside.map(({ text }) => text)).toEqual(['Bildung', 'Sport'])
  })

  it('gives pages where Word noted them', () => {
    const turn = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>Zwei</w:t></w:r></w:p>'
    expect(readXml(p('Eins') + turn + p('Auch')).passages.map(({ where }) => where)).toEqual([
      { page: 1 },
      { page: 2 },
      { page: 2 },
    ])
  })

  it('reads a boxed heading as heading and what stands below it as rows', () => {
    const styles = '<w:styles><w:style w:styleId="H"><w:name w:val="heading 3"/></w:style></w:styles>'
    const body = `<w:tbl><w:tr>${cell(p('M 1 Kurse', '<w:pStyle w:val="H"/>'), '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell(p('Wer'))}${cell(p('Amt 50'))}</w:tr></w:tbl><w:tbl><w:tr>${cell(p('Kasten') + p('mit Text'))}</w:tr></w:tbl>`
    expect(tellPassages(readXml(body, { styles }))).toEqual(['h3 M 1 Kurse', '[Wer][Amt 50]', 'Kasten', 'mit Text'])
  })

  it('knows no entity but those of XML, and says when a part is broken', () => {
    expect(() => readXml('<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>')).toThrow('broken')
    expect(() => readXml('<w:p>')).toThrow('broken')
    expect(() => readXml('<w:ins>'.repeat(500) + '</w:ins>'.repeat(500))).toThrow('too-large')
  })
})
