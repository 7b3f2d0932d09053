import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { sniff } from './sniff.ts'
import { takeAttachment } from './take-file.ts'
import { drawing, openFile, pdfFile, photograph, wordFile, zipOf } from './uploads.fixture.ts'

const of = async (bytes: Uint8Array | string) => {
  const found = await sniff(Buffer.from(bytes))
  return 'is' in found ? found.is : `not ${found.not}`
}
const spreadsheet = () => writeExcel([[{ value: 'Jahr' }]]).toBuffer()

describe('a file is what its bytes say', () => {
  test('those of real programs', async () => {
    expect(await of(pdfFile)).toBe('pdf')
    expect(await of(await wordFile())).toBe('docx')
    expect(await of(await spreadsheet())).toBe('xlsx')
    expect(await of(await openFile('text'))).toBe('odt')
    expect(await of(await openFile('spreadsheet'))).toBe('ods')
    expect(await of(await openFile('presentation'))).toBe('odp')
    expect(await of(await photograph(40, 30))).toBe('jpeg')
    expect(await of(await drawing('png'))).toBe('png')
    expect(await of(await drawing('webp'))).toBe('webp')
    expect(await of('Jahr;Zahl\n2026;12\n')).toBe('txt')
    // Tables of offices are not always in Unicode.
    expect(await of(Buffer.from('Maßnahme;Straße', 'latin1'))).toBe('txt')
  })

  test('slides, as the parts in them say', async () => {
    const main = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'
    const slides = { '[Content_Types].xml': `<Types><Override ContentType="${main}"/></Types>` }
    expect(await of(await zipOf({ ...slides, 'ppt/presentation.xml': '<p/>' }))).toBe('pptx')
    expect(await of(await zipOf(slides))).toBe('not archive')
  })

  test.each([
    ['', 'empty'],
    ['<!DOCTYPE html><p>Hallo', 'html'],
    ['\ufeff\n <!-- x --><script>alert(1)</script>', 'html'],
    ['Ein Satz davor.\n<iframe src=//example.org>', 'html'],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['<svg onload="alert(1)">', 'svg'],
    ['<?xml version="1.0"?><plan/>', 'xml'],
    ['{\\rtf1 Hallo}', 'rtf'],
    ['GIF89a', 'image'],
    ['\0\0\0\x18ftypheic', 'image'],
    ['MZ\x90\0', 'program'],
    ['#!/bin/sh\nrm', 'program'],
    ['\x1f\x8b\x08', 'archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'old_office'],
    ['%PDF-1.7 abgeschnitten', 'damaged'],
    ['PK\x03\x04 abgeschnitten', 'damaged'],
    ['RIFF\0\0\0\0WAVE', 'other'],
    ['Text mit \0 darin', 'other'],
    [' %PDF-1.4\n%%EOF', 'txt'],
  ])('%j is told as %s', async (words, kind) => {
    expect(await of(Buffer.from(words, /[\x7f-\xff]/.test(words) ? 'latin1' : 'utf8'))).toBe(
      kind === 'txt' ? kind : `not ${kind}`,
    )
  })

  test('programs inside of office files are found, whatever these are called', async () => {
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    expect(await of(await zipOf({ '[Content_Types].xml': macros, 'word/document.xml': '<w/>' }))).toBe('not macros')
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
    const word = { '[Content_Types].xml': main, 'word/document.xml': '<w/>' }
    expect(await of(await zipOf(word))).toBe('docx')
    expect(await of(await zipOf({ ...word, 'word/vbaProject.bin': 'x' }))).toBe('not macros')
    const hidden = macros.replace('macroEnabled', 'macro&#69;n&#x61;bled')
    expect(await of(await zipOf({ ...word, '[Content_Types].xml': `${main} ${hidden}`, 'word/x.bin': 'x' }))).toBe(
      'not macros',
    )
    const named = `<!DOCTYPE T [<!ENTITY m "macro">]><T>&m;Enabled ${main}</T>`
    expect(await of(await zipOf({ ...word, '[Content_Types].xml': named }))).toBe('not damaged')
    expect(await of(await zipOf({ ...word, 'word/evil.EXE': 'MZ' }))).toBe('not macros')
    expect(await of(await openFile('text', { 'Pictures/a.js.': '1' }))).toBe('not macros')
    expect(await of(await openFile('text', { 'Basic/Standard/Modul1.xml': '<x/>' }))).toBe('not macros')
    expect(await of(await openFile('text', { 'META-INF/manifest.xml': '<encryption-data/>' }))).toBe('not encrypted')
    expect(await of(await zipOf({ 'index.html': '<p>' }))).toBe('not archive')
  })

  test('what is two things at once is neither', async () => {
    const word = await wordFile()
    expect(await of(Buffer.concat([pdfFile, word]))).toBe('not two')
    expect(await of(Buffer.concat([Buffer.from('Nur ein Text\n'), await zipOf({ a: 'b' })]))).toBe('not two')
    const main = 'wordprocessingml.document.main+xml spreadsheetml.sheet.main+xml'
    const both = { '[Content_Types].xml': main, 'word/document.xml': '<w/>', 'xl/workbook.xml': '<x/>' }
    expect(await of(await zipOf(both))).toBe('not two')
    const between = (rest: Buffer) => Buffer.concat([Buffer.from('%PDF-1.7\n'), word, rest, Buffer.from('\n%%EOF\n')])
    expect(await of(between(Buffer.alloc(0)))).toBe('not two')
    // Its comment may hold another end, but is never longer than this.
    expect(await of(between(Buffer.from('PK\x05\x06')))).toBe('not two')
    expect(await of(between(Buffer.alloc(65_600, ' ')))).toBe('pdf')
  })

  test('no bytes whatever make it fail', async () => {
    const starts = ['', '%PDF-', 'PK\x03\x04', 'RIFF', '\xff\xd8\xff', '<', '\x89PNG\r\n\x1a\n'].map((one) =>
      Buffer.from(one, 'latin1'),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        expect(Object.keys(await sniff(Buffer.concat([start, rest])))).toHaveLength(1)
      }),
    )
  })
})

describe('a file is taken', () => {
  const take = async (name: string, bytes: Uint8Array) => {
    const taken = await takeAttachment({ name, bytes })
    return taken.ok ? taken.value : { code: taken.code, ...taken.values }
  }

  test('under a name that says what it is', async () => {
    const word = await wordFile()
    expect(await take('C:\\Ablage\\Konzept.DOCX', word)).toMatchObject({ name: 'Konzept.DOCX', kind: 'docx' })
    expect(await take('Zahlen.csv', Buffer.from('a;b'))).toMatchObject({ kind: 'csv', size: 3 })
    expect(await take('Konzept.pdf', word)).toEqual({
      code: 'file.named_otherwise',
      name: 'Konzept.pdf',
      kind: 'DOCX',
    })
    expect(await take('Konzept', word)).toMatchObject({ code: 'file.named_otherwise' })
    expect(await take('Bild.png', await photograph(40, 30))).toMatchObject({ kind: 'JPEG' })
    expect(await take('Plan.docm', word)).toMatchObject({ code: 'file.named_otherwise' })
  })

  test('of no more than its megabytes', async () => {
    expect(await take('a.txt', Buffer.alloc(20_000_001, 'a'))).toEqual({ code: 'file.too_large', megabytes: 20 })
  })

  test('as a picture only if it can be drawn', async () => {
    const photo = await photograph()
    expect(await take('halb.jpg', photo.subarray(0, photo.length - 2000))).toMatchObject({ code: 'file.undrawable' })
    expect(await take('klein.png', pngClaiming(100, 50))).toMatchObject({ width: 100, height: 50 })
    expect(await take('bombe.png', pngClaiming(60_000, 60_000))).toMatchObject({ code: 'file.undrawable' })
    expect(await take('leer.webp', Buffer.from('RIFF\x04\0\0\0WEBP'))).toMatchObject({ code: 'file.undrawable' })
  })
})

/** A few kilobytes that say of themselves to be a picture of that size. */
function pngClaiming(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const named = Buffer.concat([Buffer.from(type), data])
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 4_000_000)))
  const magic = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}
