import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zipOf } from './office/zip.fixture.ts'
import { pdfOf, rawPdf } from './pdf/pdf.fixture.ts'
import { readSource } from './read-source.ts'

/** Seconds of computing for a damaged file of a few pages, whatever else the machine does; a hang would last for ever. */
const longest = 5
/** `WIRKEN_FUZZ_TIMES=10` damages ten times as many. */
const times = Number(process.env.WIRKEN_FUZZ_TIMES ?? 1)

type Damage = { at: number; cut: number; put: Uint8Array }
const damages = fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 12 }) }), {
  minLength: 1,
  maxLength: 6,
})

function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array {
  let result = Buffer.from(bytes)
  for (const { at, cut, put } of list) {
    const from = at % (result.length + 1)
    result = Buffer.concat([result.subarray(0, from), put, result.subarray(from + cut)])
  }
  return result
}

/** Damages the text of the parts before they are packed: what is packed would mostly fail its checksum. */
function withDamagedParts(parts: Record<string, string>, list: readonly Damage[]): Uint8Array {
  return zipOf(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, Buffer.from(damaged(Buffer.from(text), list))]),
    ),
  )
}

async function isRefusedOrRead(name: string, bytes: Uint8Array): Promise<void> {
  const before = process.threadCpuUsage()
  const read = await readSource({ name, bytes })
  const { user, system } = process.threadCpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(longest)
  if (read.ok) for (const { text } of read.value.passages) expect(text).not.toBe('')
  else expect(read.code).toMatch(/^(?:empty|not-text|unknown-format|too-large|encrypted|scanned|broken)$/)
}

async function wordFile(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Bildung', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'Alle lernen Deutsch', bullet: { level: 0 } }),
            new Table({ rows: [new TableRow({ children: [cell('Wer'), cell('Amt 50')] })] }),
          ],
        },
      ],
    }),
  )
}

const docxParts = {
  '[Content_Types].xml': 'wordprocessingml.document.main+xml',
  'word/document.xml': `<w:document><w:body><w:p><w:pPr><w:pStyle w:val="H"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>
    </w:pPr><w:r><w:t>Bildung</w:t><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>
    <w:p><w:r><w:t>Wer</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  'word/styles.xml':
    '<w:styles><w:style w:styleId="H"><w:basedOn w:val="H"/><w:name w:val="heading 1"/></w:style></w:styles>',
  'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/>
    <w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
}
const odtParts = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<d><automatic-styles><list-style name="L"><list-level-style-number level="1" num-format="i"/></list-style></automatic-styles>
    <body><text><h outline-level="1">Bildung</h><list style-name="L"><list-item start-value="3"><p>Alle<s/> lernen</p></list-item></list>
    <table><table-row><table-cell number-columns-spanned="2"><p>Wer</p></table-cell></table-row></table></text></body></d>`,
}
const html = `<!doctype html><title>Plan</title><main><h1>Bildung</h1><ol start=3><li>Alle <b>lernen</b><ul><li>Deutsch</ul></ol>
  <table><tr><td colspan=2 rowspan=9>Wer<td>Amt</table><dl><dt>Zeit<dd>2026</dl><p style="font-size:2em">Text<sup>1</sup></main>`

describe('damaged files are read or refused, and never throw or hang', { timeout: 120_000 * times }, () => {
  it('.html', async () => {
    await fc.assert(
      fc.asyncProperty(damages, (list) => isRefusedOrRead('plan.html', damaged(Buffer.from(html), list))),
      { numRuns: 300 * times },
    )
  })

  it('.docx', async () => {
    const file = await wordFile()
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        await isRefusedOrRead('plan.docx', damaged(file, list))
        await isRefusedOrRead('plan.docx', withDamagedParts(docxParts, list))
      }),
      { numRuns: 200 * times },
    )
  })

  it('.odt', async () => {
    await fc.assert(
      fc.asyncProperty(damages, (list) => isRefusedOrRead('plan.odt', withDamagedParts(odtParts, list))),
      { numRuns: 200 * times },
    )
  })

  it('.pdf', async () => {
    const file = pdfOf(
      '= Bildung\nEin Satz mit vielen Wörtern#footnote[Quelle].\n- Alle lernen\n#table(columns: 2, [Wer], [Amt 50])',
    )
    await fc.assert(
      fc.asyncProperty(damages, (list) => isRefusedOrRead('plan.pdf', damaged(file, list))),
      { numRuns: 60 * times },
    )
  })

  it('any bytes under any name', async () => {
    const starts = ['%PDF-1.4\n', 'PK\x03\x04', '<html>', '\ufeff', ''].map((start) => Buffer.from(start, 'latin1'))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.pdf', 'a.docx', 'a.odt', 'a.html', 'a.txt', 'a.md', 'a'),
        (start, bytes, name) => isRefusedOrRead(name, Buffer.concat([start, bytes])),
      ),
      { numRuns: 200 * times },
    )
  })
})

describe('hostile files', () => {
  it('are bounded: deep nesting, wide tables, many cells, endless entities', async () => {
    const deep = 3000
    const body = (inner: string) => ({
      ...docxParts,
      'word/document.xml': `<w:document><w:body>${inner}</w:body></w:document>`,
    })
    const hostile: [string, Uint8Array][] = [
      ['a.html', Buffer.from(`${'<div>'.repeat(deep)}x`)],
      ['a.html', Buffer.from(`${'<ul><li>'.repeat(deep)}x`)],
      ['a.html', Buffer.from(`${'<table><tr><td>'.repeat(deep)}x`)],
      ['a.html', Buffer.from(`<table>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(2000)}</table>`)],
      ['a.html', Buffer.from(`${'<b>'.repeat(20_000)}x`)],
      ['a.docx', zipOf(body('<w:ins>'.repeat(deep) + '</w:ins>'.repeat(deep)))],
      [
        'a.docx',
        zipOf(
          body(
            `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr></w:tc></w:tr>'.repeat(5000)}</w:tbl>`,
          ),
        ),
      ],
      [
        'a.docx',
        zipOf({ ...docxParts, 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>' }),
      ],
      ['a.docx', zipOf({ ...docxParts, 'word/document.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x>&xxe;</x>' })],
      [
        'a.odt',
        zipOf({
          ...odtParts,
          'content.xml': `<d><body><text>${'<section>'.repeat(deep)}${'</section>'.repeat(deep)}</text></body></d>`,
        }),
      ],
    ]
    for (const [name, bytes] of hostile) await isRefusedOrRead(name, bytes)
  })

  it('make nothing load from elsewhere', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer((request, response) => {
      asked.push(request.url)
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const page = `<link rel=stylesheet href="${there}/a"><img src="${there}/b"><iframe src="${there}/c"></iframe><p>Text`
    const xml = `<!DOCTYPE d SYSTEM "${there}/d"><d><body><text><p>Text</p></text></body></d>`
    const relations = `<Relationships><Relationship Type="x/image" TargetMode="External" Target="${there}/e"/></Relationships>`
    const word = { ...docxParts, 'word/_rels/document.xml.rels': relations, '_rels/.rels': relations }
    await isRefusedOrRead('a.html', Buffer.from(page))
    await isRefusedOrRead('a.odt', zipOf({ ...odtParts, 'content.xml': xml }))
    await isRefusedOrRead('a.docx', zipOf(word))
    await isRefusedOrRead(
      'a.pdf',
      rawPdf('BT /F1 12 Tf 72 700 Td (Ein Text auf der Seite) Tj ET', `/Info<</Title(${there}/f)>>`),
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    server.close()
    expect(asked).toEqual([])
  })
})
