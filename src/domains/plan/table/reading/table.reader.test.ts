import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '../../../../demo/act.ts'
import { zipOf } from '../../import/readers/office/zip.fixture.ts'
import { csvFile, xlsxFile } from '../table.fixture.ts'
import { readTable, type TableFile } from './table.reader.ts'

/** A workbook of one sheet, by the XML of its cells. */
function workbook(cells: string, parts: Record<string, string> = {}): TableFile {
  const bytes = zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Eins" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${cells}</worksheet>`,
    ...parts,
  })
  return { name: 'von-hand.xlsx', bytes: new Uint8Array(bytes) }
}
const data = (rows: string) => `<sheetData>${rows}</sheetData>`
const code = async (file: TableFile) => {
  const read = await readTable(file)
  return read.ok ? 'ok' : read.code
}

describe('a cell', () => {
  test('of every kind is read as what it shows', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="mmm\\ yy"/><numFmt numFmtId="171" formatCode="#,##0\\ &quot;d&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`
    const file = workbook(
      data(`<row r="1"><c r="A1" s="1"><v>45839</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>45839</v></c><c r="D1" s="4"><v>5</v></c>
        <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1"><f>1+1</f><v>2</v></c><c r="H1"><f>NOW()</f></c>
        <c r="I1" t="str"><f>A1</f><v>läuft</v></c><c r="J1" t="inlineStr"><is><r><t>Feder</t></r><r><t>führung</t></r></is></c></row>`),
      { 'xl/styles.xml': styles },
    )
    expect(must(await readTable(file)).sheets[0]?.rows[0]).toEqual([
      { day: '2025-07-01' },
      { share: 0.5 },
      '07/2025',
      { number: 5 },
      'ja',
      { fault: '#REF!' },
      { number: 2 },
      { fault: 'formula' },
      'läuft',
      'Federführung',
    ])
  })

  test('merged and hidden is known to be so', async () => {
    const file = workbook(
      `<cols><col min="2" max="16384" hidden="1"/></cols>${data(`<row r="2" hidden="1"><c t="inlineStr"><is><t>a</t></is></c></row>`)}<mergeCells><mergeCell ref="A1:B3"/></mergeCells>`,
    )
    const sheet = must(await readTable(file)).sheets[0]
    expect(sheet).toMatchObject({ hiddenRows: [1], merges: [{ top: 0, left: 0, bottom: 2, right: 1 }] })
    expect(sheet?.hiddenColumns.length).toBeLessThan(1000)
  })
})

describe('a .csv', () => {
  const rows = [
    ['Maßnahme', 'Ziel'],
    ['Café', 'B1'],
  ]
  test.each([
    ['semicolons', 'Maßnahme;Ziel\nCafé;B1\n'],
    ['commas', 'Maßnahme,Ziel\r\n"Café",B1\r\n'],
    ['tabs', 'Maßnahme\tZiel\nCafé\tB1'],
    ['its own sign', 'sep=|\nMaßnahme|Ziel\nCafé|B1'],
    ['a byte order mark', '\ufeffMaßnahme;Ziel\nCafé;B1'],
  ])('with %s', async (_, text) => {
    expect(must(await readTable(csvFile('a.csv', text))).sheets[0]?.rows).toEqual(rows)
  })

  test('a quote that only keeps a text from being a formula is none of it', async () => {
    const text = `Was\n"'- Kaffee\n- Kuchen"\n'=1\n's Wirtshaus\n`
    const read = must(await readTable(csvFile('a.csv', text))).sheets[0]?.rows
    expect(read).toEqual([['Was'], ['- Kaffee\n- Kuchen'], ['=1'], ["'s Wirtshaus"]])
  })

  test.each([
    ['Windows-1252', Buffer.from('Maßnahme;Ziel\nCafé;B1', 'latin1')],
    ['UTF-16 without a mark', Buffer.from('Maßnahme;Ziel\nCafé;B1', 'utf16le')],
    ['UTF-16 with one', Buffer.from('\ufeffMaßnahme;Ziel\nCafé;B1', 'utf16le')],
  ])('in %s', async (_, bytes) => {
    expect(must(await readTable({ name: 'a.csv', bytes })).sheets[0]?.rows).toEqual(rows)
  })
})

describe('refused is', () => {
  test.each([
    ['nothing', csvFile('a.xlsx', ''), 'table.empty'],
    ['blanks', csvFile('a.csv', ' \n;;;\n'), 'table.empty'],
    ['a workbook without cells', workbook(data('')), 'table.empty'],
    ['half an archive', csvFile('a.xlsx', 'PK\u0003\u0004abc'), 'table.broken'],
    ['broken XML', workbook('<sheetData><row>'), 'table.broken'],
    [
      'a bomb of entities',
      workbook('', { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>' }),
      'table.broken',
    ],
    [
      'a document',
      { name: 'a.xlsx', bytes: new Uint8Array(zipOf({ 'word/document.xml': '<a/>' })) },
      'table.not_a_table',
    ],
    ['a web page', csvFile('a.xls', '<html><table><tr><td>1</td></tr></table>'), 'table.not_a_table'],
    ['a PDF', csvFile('a.xlsx', '%PDF-1.7'), 'table.not_a_table'],
    [
      'OpenDocument',
      { name: 'a.ods', bytes: new Uint8Array(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })) },
      'table.other_spreadsheet',
    ],
    ['old Excel', { name: 'a.xls', bytes: Buffer.from('d0cf11e0a1b11ae10000', 'hex') }, 'table.old_excel'],
    [
      'a protected workbook',
      {
        name: 'a.xlsx',
        bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      },
      'table.encrypted',
    ],
    ['a cell in column 16,000', workbook(data('<row r="1"><c r="WWW1"><v>1</v></c></row>')), 'table.too_many_columns'],
    ['100,000 columns', csvFile('a.csv', 'a;'.repeat(100_000)), 'table.too_many_columns'],
    [
      'a cell in row 1,000,000',
      workbook(data('<row r="1000000"><c r="A1000000"><v>1</v></c></row>')),
      'table.too_many_rows',
    ],
    ['eleven megabytes', { name: 'a.csv', bytes: new Uint8Array(11_000_000).fill(65) }, 'table.too_large'],
    [
      'a zip bomb',
      {
        name: 'a.xlsx',
        bytes: new Uint8Array(
          zipOf({ 'xl/workbook.xml': '<a/>', 'xl/_rels/workbook.xml.rels': ' '.repeat(60_000_000) }),
        ),
      },
      'table.too_large',
    ],
  ] as [string, TableFile, string][])('%s', async (_, file, wanted) => {
    expect(await code(file)).toBe(wanted)
  })
})

test('whatever the bytes are, the answer is a table or a refusal', async () => {
  const { bytes } = await xlsxFile('a.xlsx', {
    Eins: [
      ['Maßnahme', 'Ziel'],
      ['Café', 'B1'],
    ],
  })
  const damaged = fc
    .tuple(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.boolean())
    .map(([at, noise, cut]) => {
      const copy = new Uint8Array(cut ? bytes.subarray(0, at) : bytes)
      copy.set(noise.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length))
      return copy
    })
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (some) => {
      const read = await readTable({ name: 'a.xlsx', bytes: some })
      expect(read.ok || read.code.startsWith('table.')).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('what is written into a table is read back', async () => {
  // The writer of these tests leaves the replacement character out, as it does control characters.
  const cell = fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => `x${text.replace(/[\p{C}\p{Z}\uFFFD]/gu, '_')}x`),
    fc.integer({ min: 1, max: 1_000_000 }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const { sheets } = must(await readTable(await xlsxFile('a.xlsx', { Eins: rows })))
        expect(sheets[0]?.rows).toEqual(
          rows.map((row) => row.map((one) => (typeof one === 'number' ? { number: one } : one))),
        )
      },
    ),
    { numRuns: 40 },
  )
})
