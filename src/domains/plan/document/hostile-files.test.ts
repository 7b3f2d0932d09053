/** Files as people bring them by mistake or on purpose, through the real pages. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import { zipOf } from '../import/readers/office/zip.fixture.ts'
import { rawPdf } from '../import/readers/pdf/pdf.fixture.ts'
import { sayDocument } from './document.messages.ts'
import { readingDesk } from './reading.desk.ts'

const zeros = '00'.repeat(32)
const locked = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${zeros}>/U<${zeros}>>>`
const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
const word = (xml: string, more: Record<string, string> = {}) =>
  zipOf({ '[Content_Types].xml': 'wordprocessingml.document.main+xml', 'word/document.xml': xml, ...more })
const paragraph = (text: string) => `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
const stamp = 'BT /F1 8 Tf 40 20 Td (Gescannt am 1. Januar 2024 in der Stadt) Tj ET'

const refused: [name: string, bytes: Uint8Array, code: string, kind?: string][] = [
  ['leer.docx', Buffer.alloc(0), 'empty'],
  ['nur-leerzeichen.txt', Buffer.from(' \n \n'), 'empty'],
  ['halb.pdf', rawPdf(stamp).subarray(0, 200), 'broken'],
  ['halb.docx', word(paragraph('Text')).subarray(0, 150), 'broken'],
  ['kennwort.pdf', rawPdf('', locked), 'encrypted'],
  ['kennwort.docx', ole('EncryptedPackage'), 'encrypted'],
  ['bild.pdf', rawPdf('0 0 595 842 re f'), 'scanned'],
  ['gestempelt.pdf', rawPdf(stamp, '', 12), 'scanned'],
  ['alt.docx', ole('WordDocument'), 'unknown-format', 'old_word'],
  ['programm.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(3000, 7)]), 'not-text'],
  ['zu-lang.pdf', rawPdf('', '', 2001), 'too-large', 'pages'],
  ['bombe.docx', word(paragraph(' '.repeat(30_000_000))), 'too-large', 'content'],
  [
    'bombe.odt',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': ' '.repeat(90_000_000) }),
    'too-large',
    'content',
  ],
  ['tief.html', Buffer.from(`<h1>Plan</h1>${'<div>'.repeat(50_000)}x`), 'too-large', 'content'],
  ['lacht.docx', word('<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>'), 'broken'],
]

test('what cannot be read is refused with what to do, in German and English, and nothing else of it is kept', {
  timeout: 120_000,
}, async ({ scope }) => {
  const [german, english] = [localSite(scope), localSite(scope, { lang: 'en' })]
  for (const [name, bytes, code, kind] of refused) {
    const path = await brought(german, name, bytes)
    const key = kind && code === 'unknown-format' ? `error.unknown.${kind}` : `error.${code}`
    for (const [site, lang] of [
      [german, 'de'],
      [english, 'en'],
    ] as const) {
      const html = await (await site.ask(path)).text()
      await expectValidHtml(html)
      const words = sayDocument(lang, key as 'error.too-large', { kind: kind ?? '' })
      expect([name, textOf(html)]).toEqual([name, expect.stringContaining(words)])
    }
    expect((await german.ask(`${path}/file`)).status).toBe(404)
  }
  expect([...german.lines, ...english.lines].filter((line) => line.msg === 'bug')).toEqual([])
})

test('what a document names elsewhere is never asked for, neither when it is read nor when it is shown', async ({
  scope,
}) => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const relation = `<Relationships><Relationship Id="r1" Type="x/image" TargetMode="External" Target="${there}/a"/></Relationships>`
  const external = `<!DOCTYPE d SYSTEM "${there}/b" [<!ENTITY % p SYSTEM "${there}/c"> %p;]>`
  const site = localSite(scope)
  const page = `<link rel=stylesheet href="${there}/d"><h1>Handlungsfeld Sport</h1><img src="${there}/e"><iframe src="${there}/f"></iframe><object data="${there}/g"></object><script src="${there}/h"></script>`
  const files: [string, Uint8Array][] = [
    [
      'bilder.docx',
      word(paragraph('Handlungsfeld Sport'), { 'word/_rels/document.xml.rels': relation, '_rels/.rels': relation }),
    ],
    ['fremd.docx', word(`${external}${paragraph('Handlungsfeld Sport')}`)],
    [
      'fremd.odt',
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `${external}<d><body><text><p>Sport</p></text></body></d>`,
      }),
    ],
    ['seite.html', Buffer.from(page)],
    [
      'verweis.pdf',
      rawPdf('BT /F1 12 Tf 72 700 Td (Handlungsfeld Sport und Spiel) Tj ET', `/Info<</Title(${there}/i)>>`),
    ],
  ]
  for (const [name, bytes] of files) {
    const path = await brought(site, name, bytes)
    const html = await (await site.ask(path)).text()
    expect(html).not.toMatch(new RegExp(`(?:src|href|data)="${there}`))
    await site.ask(`${path}/file`)
  }
  await fetch(`${there}/heard`)
  server.close()
  expect(asked).toEqual(['/heard'])
})

/** Uploads a file and gives its page's address, once it is read or refused. */
async function brought(site: LocalSite, name: string, bytes: Uint8Array): Promise<string> {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name))
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const path = (await site.ask('/workspace/documents', { method: 'POST', body, headers })).headers.get('Location') ?? ''
  await readingDesk.look(path.split('/').at(-1) ?? '')?.ended
  return path
}
