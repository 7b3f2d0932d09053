import { describe, expect, it } from 'vitest'
import { detectFormat } from './format.detect.ts'
import { zipOf } from './office/zip.fixture.ts'

const word =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
const ole = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')])

describe('telling what a file is', () => {
  it.each<[string, Buffer, string]>([
    ['plan.txt', Buffer.from('Handlungsfeld'), 'text'],
    ['plan', Buffer.from('Handlungsfeld'), 'text'],
    ['plan.MD', Buffer.from('# Plan'), 'markdown'],
    ['plan.txt', Buffer.from('\ufeff<!DOCTYPE html><p>Plan'), 'html'],
    ['plan.doc', Buffer.from('<html><body>Plan'), 'html'],
    ['plan.htm', Buffer.from('<p>Plan'), 'html'],
    ['plan.html', Buffer.from('\ufeff<p>Plan', 'utf16le'), 'html'],
    ['plan.docx', Buffer.from('%PDF-1.7'), 'pdf'],
    ['plan.pdf', zipOf({ '[Content_Types].xml': word }), 'docx'],
    ['plan.zip', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
  ])('%s is known by its contents (%#)', async (name, bytes, is) => {
    expect((await detectFormat(name, bytes)).is).toBe(is)
  })

  it.each<[string, Buffer, string]>([
    ['plan.doc', ole('WordDocument'), 'old_word'],
    ['plan.rtf', Buffer.from('{\\rtf1'), 'rtf'],
    ['plan.pages', zipOf({ 'Index/Document.iwa': 'x' }), 'pages'],
    ['plan.xlsx', zipOf({ '[Content_Types].xml': 'spreadsheetml.sheet.main+xml' }), 'spreadsheet'],
    ['plan.xls', ole('Workbook'), 'spreadsheet'],
    ['plan.pptx', zipOf({ '[Content_Types].xml': 'presentationml.presentation' }), 'slides'],
    ['plan.docx', zipOf({ 'plan.docx': 'x' }), 'archive'],
    ['plan.gz', Buffer.from('1f8b08', 'hex'), 'archive'],
    ['plan.jpg', Buffer.from('ffd8ffe0', 'hex'), 'image'],
    ['plan.mht', Buffer.from('MIME-Version: 1.0'), 'mail'],
    ['plan.csv', Buffer.from('Nr;Ziel'), 'other'],
  ])('%s cannot be read, and says what it is', async (name, bytes, kind) => {
    expect(await detectFormat(name, bytes)).toMatchObject({ is: 'unknown', kind })
  })

  it('knows what is empty or needs a password', async () => {
    await expect(detectFormat('plan.docx', Buffer.alloc(0))).rejects.toThrow('empty')
    await expect(detectFormat('plan.docx', ole('EncryptedPackage'))).rejects.toThrow('encrypted')
  })
})
