import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { localSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { zipOf } from '../import/readers/office/zip.fixture.ts'
import { showMeasure } from '../plan.ts'
import { readTable } from '../table/reading/table.reader.ts'
import { keyOf } from './prints.ts'
import { broughtBack, planWith, rowsOf, sentOut, toldIn, tried, withSheet, written } from './workfile.fixture.ts'
import { sheetXml } from './writing/xlsx.sheet.ts'

const sheet = 'Maßnahmen'
const key = 'Wirken-Schlüssel'

describe('a key', () => {
  test('of another plan or another city is not known, and says nothing of what it is there', async ({
    scope,
    neighbour,
  }) => {
    const { plan, book } = await planWith(scope)
    const other = await added(scope, await published(scope, { title: 'Anderer' }), { title: 'Geheim' })
    const there = await added(neighbour, await published(neighbour), { title: 'Geheim' })
    const told = []
    for (const id of [other.id, there.id, crypto.randomUUID()]) {
      const main = written(book, sheet, 0, { [key]: keyOf(id), Titel: 'Übernommen' })
      const file = written(main, 'Budget', 0, {
        [key]: keyOf(id),
        Jahr: { number: 2026 },
        'Geplant (€)': { number: 1 },
      })
      const trial = await tried(scope, plan.slug, file)
      told.push(toldIn(trial, 'error'))
      expect(JSON.stringify(trial)).not.toContain('Geheim')
      expect(await broughtBack(scope, plan.slug, file)).toMatchObject({ ok: false })
    }
    expect(new Set(told.map((one) => one.join()))).toEqual(new Set(['Maßnahmen!A2 work.key_unknown']))
    expect((await showMeasure(scope, other.slug)).version).toBe(1)
  })

  test('there twice, or without its column, is refused', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const twice = withSheet(book, sheet, (rows) => void rows.push([...rows[1]!]))
    expect(toldIn(await tried(scope, plan.slug, twice))).toEqual(['Maßnahmen!A3 work.key_twice'])
    for (const name of [sheet, 'Meilensteine']) {
      const without = withSheet(book, name, (rows) => {
        for (const cells of rows) cells[0] = ''
      })
      expect(toldIn(await tried(scope, plan.slug, without), 'error')).toEqual([`${name}!A1 work.key_missing`])
    }
    const stray = written(book, 'Budget', 0, { Jahr: { number: 2026 } })
    expect(toldIn(await tried(scope, plan.slug, stray))).toEqual(['Budget!A2 work.key_empty'])
  })
})

describe('in the cells', () => {
  test('nothing that would run, link to a script, or fill the house', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const own = { [key]: rowsOf(book, sheet)[0]![key]! }
    let file = written(book, 'Unterlagen', 0, { ...own, Unterlage: 'x', Adresse: 'javascript:alert(1)' })
    file = written(file, sheet, 0, { Titel: 'x'.repeat(30_000), 'Nr.': '9'.repeat(61), Ausblick: { fault: '#REF!' } })
    file = written(file, 'Budget', 0, { ...own, Jahr: { number: 2026.5 }, 'Geplant (€)': { number: 1e15 } })
    expect(toldIn(await tried(scope, plan.slug, file), 'error').toSorted()).toEqual(
      [
        'Unterlagen!E2 work.no_address',
        'Budget!D2 work.no_year',
        'Budget!F2 work.too_much',
        'Maßnahmen!B2 work.longer_than',
        'Maßnahmen!C2 work.longer_than',
        'Maßnahmen!V2 work.fault',
      ].toSorted(),
    )
  })

  test('a sheet that is not ours is told of and not read; nor is one of macros', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const more = { ...book, sheets: [...book.sheets, { ...book.sheets[2]!, name: '__proto__' }] }
    expect(toldIn(await tried(scope, plan.slug, more))).toEqual(['__proto__!A1 work.sheet_unknown'])
  })

  test('what was written over the hidden column is no reason to believe it', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    for (const words of ['', '1 outlook=AAAAAAA', '-1', 'NaN outlook', '__proto__=x '.repeat(999)]) {
      const file = written(book, sheet, 0, { 'Wirken-Fassung': words, Ausblick: 'nie' })
      expect((await tried(scope, plan.slug, file)).proposal.rows[0]?.kind).toBe('clash')
    }
  })
})

/** A file of one sheet with the headings of ours. */
function handmade(cells: string, parts: Record<string, string> = {}) {
  const head = sheetXml({
    name: sheet,
    columns: [key, 'Titel', 'Ziele', 'Wirken-Fassung'].map((heading) => ({
      heading,
      width: 9,
      look: 'words' as const,
    })),
    rows: [],
  })
  const bytes = zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Maßnahmen" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': head.replace('</sheetData>', `${cells}</sheetData>`),
    ...parts,
  })
  return { name: 'von-hand.xlsx', bytes: new Uint8Array(bytes) }
}

const cell = (place: string, words: string) =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`

describe('a file made by hand', () => {
  test('with characters that no database keeps, and macros in it, is read without both', async ({ scope }) => {
    const plan = await published(scope)
    const row = `<row r="2">${cell('B2', 'a_x0000_b_xD800_')}${cell('C2', 'B1')}</row>`
    const book = must(await readTable(handmade(row, { 'xl/vbaProject.bin': 'Sub Auto_Open()' })))
    must(await broughtBack(scope, plan.slug, book))
    expect(rowsOf(await sentOut(scope, plan.slug), sheet)[0]).toMatchObject({ Titel: 'ab\ufffd' })
  })

  test.each([
    ['16,384 columns', `<row r="2">${cell('XFD2', 'x')}</row>`, {}, 'table.too_many_columns'],
    ['a bomb', `<row r="2">${cell('B2', '0'.repeat(9_000_000))}</row>`, {}, 'table.too_large'],
    [
      'entities',
      '',
      { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' },
      'table.broken',
    ],
  ] as const)('with %s is refused', async (_, cells, parts, code) => {
    expect(await readTable(handmade(cells, parts))).toMatchObject({ ok: false, code })
  })
})

describe('in the browser', () => {
  async function upload(scope: Scope, plan: string, bytes: Uint8Array) {
    const site = localSite(scope)
    const body = new FormData()
    body.append('file', new File([bytes as never], 'Plan.xlsx'))
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    return { site, sent: await site.ask(`/workspace/plans/${plan}/table`, { method: 'POST', body, headers }) }
  }

  test('the file is loaded from the list, and what comes back goes straight to its preview', async ({ scope }) => {
    const { plan, slug } = await planWith(scope)
    const list = `/workspace/plans/${plan.slug}/measures`
    const loaded = await localSite(scope).ask(`${list}.xlsx`)
    expect(loaded.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="[a-z-]+-massnahmen-[\d-]+\.xlsx"$/,
    )
    expect(await (await localSite(scope).ask(list)).text()).toContain(`${list}.xlsx`)
    const bytes = new Uint8Array(await loaded.arrayBuffer())
    const { site, sent } = await upload(scope, plan.slug, bytes)
    const preview = sent.headers.get('Location') ?? ''
    expect(preview).toMatch(/\/preview$/)
    expect((await site.ask(preview.replace('/preview', ''))).headers.get('Location')).toBe(preview)
    const html = await (await site.ask(preview)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain('was nicht schon im Plan steht')
    const row = `<row r="2">${cell('A2', String(rowsOf(await sentOut(scope, plan.slug), sheet)[0]![key]))}${cell('B2', 'Großer Chor')}${cell('C2', 'B1')}</row>`
    const changed = await upload(scope, plan.slug, handmade(row).bytes)
    const next = changed.sent.headers.get('Location') ?? ''
    const asked = await (await site.ask(next)).text()
    await expectValidHtml(asked)
    expect(textOf(asked)).toContain('Wie jetzt im Plan: Chor')
    await site.send(next, { all: 'file' })
    const ready = await (await site.ask(next)).text()
    await expectValidHtml(ready)
    expect(textOf(ready)).toContain('Chor → Großer Chor')
    const done = await site.send(next, { seen: formIn(ready, next).seen ?? '', step: 'import' })
    expect(done.headers.get('Location')).toBe(`/workspace/plans/${plan.slug}/table?added=0&changed=1`)
    expect((await showMeasure(scope, slug)).title.words).toBe('Großer Chor')
  })

  test('errors stand with their cells, and an import is refused', async ({ scope }) => {
    const { plan } = await planWith(scope)
    const { site, sent } = await upload(
      scope,
      plan.slug,
      handmade(`<row r="2">${cell('B2', 'Neu')}${cell('C2', 'Z9')}</row>`).bytes,
    )
    const next = sent.headers.get('Location') ?? ''
    const html = await (await site.ask(next)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toMatch(/Maßnahmen!C2\s*Z9\s*Ein Ziel „Z9“ gibt es im Plan nicht/)
    expect((await site.send(next, { seen: '', step: 'import', removals: 'yes' })).status).toBe(422)
  })
})
