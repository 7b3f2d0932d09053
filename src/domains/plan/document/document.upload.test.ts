import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { pageOf, upload, uploaded } from '../../../../test/support/documents.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { localSite } from '../../../../test/support/site.ts'
import { sayDocument } from './document.messages.ts'
import { readingDesk } from './reading.desk.ts'

const say = (key: Parameters<typeof sayDocument>[1], values = {}) => sayDocument('de', key, values)

describe('a document', () => {
  test('that is none is said to be none, with what to do, and its file is not kept', { timeout: 60_000 }, async ({
    scope,
  }) => {
    const tries: [string, BlobPart, string][] = [
      ['leer.txt', '', 'empty'],
      ['bild.png', Buffer.from('\x89PNG\r\n', 'latin1'), 'unknown.image'],
      ['kaputt.pdf', '%PDF-1.4 nonsense', 'broken'],
    ]
    for (const lang of ['de', 'en'] as const) {
      const site = localSite(scope, { lang })
      for (const [name, bytes, code] of tries) {
        const path = await uploaded(site, name, bytes)
        const words = sayDocument(lang, `error.${code}` as 'error.empty')
        expect([name, textOf(await pageOf(site, path))]).toEqual([name, expect.stringContaining(words)])
        expect((await site.ask(`${path}/file`)).status).toBe(404)
        expect((await site.send(`${path}/corrections`, { passage: '0', choice: 'goal' })).status).toBe(404)
      }
      const none = await upload(site, null)
      const said = sayDocument(lang, 'error.file_missing')
      expect([none.status, textOf(await none.text())]).toEqual([422, expect.stringContaining(said)])
      expect(textOf(await pageOf(site, '/workspace/documents'))).toContain(sayDocument(lang, 'documents.refused'))
    }
  })

  test('is found again by whoever closed the page while it was read', { timeout: 60_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const many = Array.from({ length: 90_000 }, (_, nth) => `${nth}. Alle lernen Deutsch, zum ${nth}. Mal`).join('\n\n')
    const answer = await upload(site, new File([`Handlungsfeld Sport\n\nZiele:\n${many}`], 'lang.txt'))
    const path = answer.headers.get('Location')!
    const job = readingDesk.look(path.split('/').at(-1)!)
    const waiting = await site.ask(path)
    expect([job !== undefined, waiting.headers.get('Refresh')]).toEqual([true, '1'])
    const [html, list] = [await waiting.text(), await pageOf(site, '/workspace/documents')]
    job?.stop()
    await job?.ended

    // Looked at after the stop: judging a page takes longer than reading this document may.
    await expectValidHtml(html)
    expect(textOf(html)).toContain(say('reading.started'))
    expect(textOf(list)).toContain(say('documents.reading'))
    expect(textOf(await pageOf(site, '/workspace/documents'))).toContain(say('documents.unread'))
    const unread = await pageOf(site, path)
    expect(textOf(unread)).toContain(say('unread.title'))
    expect((await site.send(`${path}/reading`, {})).headers.get('Location')).toBe(path)
    // To its end a shorter document is read, above.
    const again = readingDesk.look(path.split('/').at(-1)!)
    expect([again !== undefined, (await site.ask(path)).headers.get('Refresh')]).toEqual([true, '1'])
    again?.stop()
    await again?.ended
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
  })

  test('answers nothing hostile with a fault of its own', { timeout: 60_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const path = await uploaded(site)
    for (const words of hostileWords) {
      for (const act of ['corrections', 'undo', 'learned', 'plan']) {
        expect([act, words, (await site.send(`${path}/${act}`, words)).status]).not.toContain(500)
      }
      const query = new URLSearchParams(words).toString()
      for (const page of [path, `${path}/alike`]) expect((await site.ask(`${page}?${query}`)).status).toBeLessThan(500)
    }
    for (const id of ['x', '00000000-0000-0000-0000-000000000000', "'; drop table plan_document"]) {
      expect((await site.ask(`/workspace/documents/${encodeURIComponent(id)}`)).status).toBe(404)
      expect((await site.ask(`/workspace/documents/${encodeURIComponent(id)}/file`)).status).toBe(404)
    }
    const file = await site.ask(`${path}/file`)
    expect(file.headers.get('Content-Type')).toBe('application/octet-stream')
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
  })
})

const hostileWords: Record<string, string>[] = [
  {},
  { passage: '-1', choice: 'goal' },
  { passage: '1e9', choice: '__proto__' },
  { passage: '3', choice: 'constructor' },
  { passage: '3', act: 'split', offset: '99999999999999999999' },
  { passage: '3', act: 'split', offset: '1.5' },
  { passage: '3', act: 'columns', 'column-0': 'x'.repeat(10_000) },
  { passage: '3', act: 'alike', choice: 'goal', 'sign-x': 'on' },
  { part: '-7', show: 'doubts', seen: 'NaN', done: '<script>', notice: '__proto__' },
  { title: 'x'.repeat(5_000), slug: '../../etc' },
]
