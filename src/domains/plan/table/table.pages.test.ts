import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { errorsIn, formIn, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { type LocalSite, localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { showMeasures } from '../plan.ts'
import type { TableFile } from './reading/table.reader.ts'
import { csvFile, xlsxFile } from './table.fixture.ts'
import { sayTable } from './table.messages.ts'

function upload(site: Pick<LocalSite, 'ask'>, plan: string, { name, bytes }: TableFile): Promise<Response> {
  const body = new FormData()
  body.append('file', new File([bytes as never], name))
  return site.ask(`/workspace/plans/${plan}/table`, {
    method: 'POST',
    body,
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
}

const example = () =>
  xlsxFile('Liste.xlsx', {
    Maßnahmen: [
      ['Nr.', 'Maßnahme', 'Ziel', 'Ansprechbar', 'Umsetzungsstand', 'Zeitraum'],
      ['1', 'Lesepatinnen', 'B1', 'FB 50', 'läuft', 'Q3/25'],
      ['2', 'Elterncafé', 'B1', 'FB 50', 'läuft', '2025'],
    ],
  })

async function measureCount(scope: Scope, slug: string) {
  const page = await showMeasures(scope, { field: null, status: null, assessment: null, words: '' }, slug)
  return page.rows.length
}

describe('a table in the browser', () => {
  for (const lang of ['de', 'en'] as const) {
    test(`goes from upload to import, every page valid (${lang})`, async ({ scope }) => {
      const { slug } = await published(scope)
      const site = localSite(scope, { lang })
      const path = `/workspace/plans/${slug}/table`
      await expectValidHtml(await (await site.ask(path)).text())
      const sent = await upload(site, slug, await example())
      expect(sent.status).toBe(303)
      const columns = sent.headers.get('Location') ?? ''
      const html = await (await site.ask(columns)).text()
      await expectValidHtml(html)
      const form = formIn(html, columns)
      expect(form).toMatchObject({ 'part-0': 'number', 'part-1': 'title', 'part-2': 'goals', 'part-4': 'status' })
      const next = await site.send(columns, { ...form, 'part-3': 'lead', step: 'next' })
      expect(next.headers.get('Location')).toBe(`${columns}/preview`)
      const preview = await (await site.ask(`${columns}/preview`)).text()
      await expectValidHtml(preview)
      expect(textOf(preview)).toContain('Maßnahmen!F2')
      expect(await measureCount(scope, slug)).toBe(0)
      const { seen = '' } = formIn(preview, `${columns}/preview`)
      const done = await site.send(`${columns}/preview`, { seen, step: 'import' })
      expect(done.headers.get('Location')).toBe(`${path}?added=2&changed=0`)
      await expectValidHtml(await (await site.ask(`${path}?added=2&changed=0`)).text())
      expect(await measureCount(scope, slug)).toBe(2)
      expect((await site.ask(columns)).status).toBe(404)
    })
  }

  test('is taken over into a published plan by who may publish alone', async ({ scope }) => {
    const plan = await published(scope)
    await added(scope, plan)
    const editor = await signIn(scope, publicSite(scope), await member(scope, { role: 'editor' }))
    const list = `/workspace/plans/${plan.slug}`
    const file = new Uint8Array(await (await editor.ask(`${list}/measures.xlsx`)).arrayBuffer())
    const preview = (await upload(editor, plan.slug, { name: 'Plan.xlsx', bytes: file })).headers.get('Location') ?? ''
    const html = await (await editor.ask(preview)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain(sayTable('de', 'error.table.needs_coordinator'))
    const other = (await upload(editor, plan.slug, await example())).headers.get('Location') ?? ''
    const next = await editor.send(other, { ...formIn(await (await editor.ask(other)).text(), other), step: 'next' })
    const at = next.headers.get('Location') ?? ''
    const { seen = '' } = formIn(await (await editor.ask(at)).text(), at)
    const refused = await editor.send(at, { seen, step: 'import' })
    expect([refused.status, await measureCount(scope, plan.slug)]).toEqual([422, 1])
  })

  test('remembers what a column means', async ({ scope }) => {
    const { slug } = await published(scope)
    const site = localSite(scope)
    const columns = (await upload(site, slug, await example())).headers.get('Location') ?? ''
    await site.send(columns, {
      ...formIn(await (await site.ask(columns)).text(), columns),
      'part-3': 'contact',
      step: 'next',
    })
    const again = (await upload(site, slug, await example())).headers.get('Location') ?? ''
    expect(formIn(await (await site.ask(again)).text(), again)['part-3']).toBe('contact')
  })

  test('that waits to be imported is named, and can be deleted', async ({ scope }) => {
    const { slug } = await published(scope)
    const site = localSite(scope)
    const columns = (await upload(site, slug, await example())).headers.get('Location') ?? ''
    const html = await (await site.ask(`/workspace/plans/${slug}/table`)).text()
    await expectValidHtml(html)
    expect(linksOf(html)).toContain(columns)
    expect(textOf(html)).toContain('Liste.xlsx, hochgeladen am 23.11.2026')
    expect((await site.send(`${columns}/delete`, {})).headers.get('Location')).toBe(`/workspace/plans/${slug}/table`)
    expect((await site.ask(columns)).status).toBe(404)
    expect((await site.send(`${columns}/delete`, {})).status).toBe(404)
    expect(linksOf(await (await site.ask(`/workspace/plans/${slug}/table`)).text())).not.toContain(columns)
  })

  test('asks about a title that is nearly one of the plan', async ({ scope }) => {
    const plan = await published(scope)
    await added(scope, plan, { title: 'Sprachmittlerpool für Behörden' })
    const site = localSite(scope)
    const file = csvFile('a.csv', 'Maßnahme;Ziel\nSprachmittlerpool für die Behörden;B1\n')
    const preview = `${(await upload(site, plan.slug, file)).headers.get('Location')}/preview`
    const html = await (await site.ask(preview)).text()
    await expectValidHtml(html)
    expect(headingsOf(html, 2)).toContain('Ist das dieselbe Maßnahme?')
    const { seen = '' } = formIn(html, preview)
    expect((await site.send(preview, { seen, step: 'import' })).status).toBe(422)
    await site.send(preview, { step: 'decide', 'near-1': 'same' })
    const decided = await (await site.ask(preview)).text()
    await site.send(preview, { seen: formIn(decided, preview).seen ?? '', step: 'import' })
    expect(await measureCount(scope, plan.slug)).toBe(1)
  })

  test("what is no table is refused in the reader's words, with its name", async ({ scope }) => {
    const { slug } = await published(scope)
    for (const [file, words] of [
      [csvFile('leer.xlsx', ''), 'In der Datei „leer.xlsx“ steht nichts.'],
      [csvFile('bild.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])), 'bild.xlsx'],
      [csvFile('kaputt.xlsx', 'PK\u0003\u0004 und dann nichts'), '„kaputt.xlsx“ ist beschädigt'],
      [csvFile('<b>.csv', '<html>'), '„<b>.csv“ ist keine Tabelle'],
    ] as const) {
      const answer = await upload(localSite(scope), slug, file)
      const html = await answer.text()
      expect(answer.status).toBe(422)
      await expectValidHtml(html)
      expect(errorsIn(html)).toEqual([['file', expect.stringContaining(words)]])
    }
    const none = await localSite(scope).send(`/workspace/plans/${slug}/table`, {})
    expect([none.status, errorsIn(await none.text())]).toEqual([422, [['file', 'Wählen Sie eine Datei aus.']]])
  })

  test('of eleven megabytes is refused by its size, and one of another city is not found', async ({
    scope,
    neighbour,
  }) => {
    const { slug } = await published(scope)
    const large = { name: 'groß.csv', bytes: new Uint8Array(11_000_000).fill(65) }
    const answer = await upload(localSite(scope), slug, large)
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('10 MB')
    const columns = (await upload(localSite(scope), slug, await example())).headers.get('Location') ?? ''
    expect((await localSite(neighbour).ask(columns)).status).toBe(404)
    expect((await localSite(scope).ask(columns.replace(/[^/]+$/, 'x'))).status).toBe(404)
  })
})
