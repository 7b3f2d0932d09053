import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { changeKind, showMeasure, showMeasures } from '../plan.ts'
import { broughtBack, planWith, rowsOf, sentOut, toldIn, tried, withSheet, written } from './workfile.fixture.ts'

const sheet = 'Maßnahmen'

async function kinds(scope: Scope, slug: string, book: Parameters<typeof tried>[2]) {
  const { proposal } = await tried(scope, slug, book)
  return proposal.rows.map(({ kind }) => kind)
}

describe('a row', () => {
  test('without a key is a new measure, with its entries in the other sheets', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const key = { 'Wirken-Schlüssel': 'neu 1' }
    const cells = { ...key, 'Nr.': 'B-2', Titel: 'Garten', Ziele: 'b1; S1', Federführung: '41', Stand: 'geplant' }
    let file = written(book, sheet, 1, { ...cells, Beginn: '01.03.2027', Zielgruppen: 'Frauen; Kinder' })
    file = written(file, 'Budget', 0, { ...key, Jahr: { number: 2027 }, 'Geplant (€)': '1.250,50' })
    file = written(file, sheet, 2, { Titel: 'Ohne Nummer', Ziele: 'B2' })
    expect(toldIn(await tried(scope, plan.slug, file))).toEqual([])
    expect(must(await broughtBack(scope, plan.slug, file))).toEqual({ added: 2, changed: 0 })
    const { rows } = await showMeasures(scope, {}, plan.slug)
    const garden = await showMeasure(scope, rows.find(({ title }) => title.words === 'Garten')!.slug)
    expect(garden).toMatchObject({
      sheet: {
        goalIds: [plan.goalIds[0], plan.goalIds[1]],
        startsOn: '2027-03-01',
        targetGroups: ['Frauen', 'Kinder'],
        budget: [{ year: 2027, source: '', plannedCents: 1_250_50, spentCents: null }],
      },
      leadUnit: { name: { words: 'Amt für Kultur' } },
      statuses: [{ status: 'planned' }],
    })
    expect(await kinds(scope, plan.slug, await sentOut(scope, plan.slug))).toEqual(['same', 'same', 'same'])
  })

  test('that says other words leaves those before to be read, with the file as the reason', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const { Titel: before } = rowsOf(book, sheet)[0] ?? {}
    must(await broughtBack(scope, plan.slug, written(book, sheet, 0, { Titel: 'Andere Worte' })))
    const { rows } = await showMeasures(scope, {}, plan.slug)
    const { revisions } = await showMeasure(scope, rows.find(({ title }) => title.words === 'Andere Worte')!.slug)
    expect(revisions).toMatchObject([{ reason: 'aus der Tabelle „Plan.xlsx“', before: { title: before } }])
  })

  test('that is missing deletes nothing', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const { proposal } = await tried(
      scope,
      plan.slug,
      withSheet(book, sheet, (rows) => void rows.pop()),
    )
    expect(proposal).toMatchObject({ rows: [], absent: 1, findings: [] })
  })

  test('an emptied cell empties, and columns may be moved, rows sorted', async ({ scope }) => {
    const { plan, slug, book } = await planWith(scope)
    let file = written(book, sheet, 0, { Ausblick: '', Federführung: '' })
    file = withSheet(file, sheet, (rows) => {
      for (const cells of rows) cells.reverse()
    })
    file = withSheet(file, 'Meilensteine', (rows) => rows.push(rows.splice(1, 1)[0]!))
    expect(must(await broughtBack(scope, plan.slug, file))).toEqual({ added: 0, changed: 1 })
    const after = await showMeasure(scope, slug)
    expect(after.sheet).toMatchObject({ outlook: '', leadUnitId: null, title: 'Chor' })
    expect(after.sheet.milestones.map(({ title }) => title)).toEqual(['Raum gefunden', 'Erste Probe'])
    expect(after.version).toBe(2)
  })

  test('says its errors by their cells, and nothing is taken over', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    let file = written(book, sheet, 0, { Beginn: 'Q3/25', Ziele: 'B1; Z9', Federführung: 'Amt für Kultr', Art: 'egal' })
    file = written(file, 'Meilensteine', 0, { 'Fällig am': 'demnächst', Meilenstein: ' ' })
    file = written(file, 'Budget', 0, {
      'Wirken-Schlüssel': rowsOf(book, sheet)[0]!['Wirken-Schlüssel']!,
      Jahr: '26',
      'Geplant (€)': '30 T€',
    })
    file = written(file, 'Budget', 1, {
      'Wirken-Schlüssel': rowsOf(book, sheet)[0]!['Wirken-Schlüssel']!,
      Jahr: '2026',
      'Geplant (€)': { number: -1 },
    })
    const trial = await tried(scope, plan.slug, file)
    expect(toldIn(trial)).toEqual([
      'Maßnahmen!E2 work.no_goal',
      'Maßnahmen!F2 work.unit_like',
      'Maßnahmen!H2 work.not_of_list',
      'Maßnahmen!L2 work.day_meant',
      'Budget!D2 work.no_year',
      'Budget!F2 work.money_meant',
      'Budget!F3 work.below_zero',
      'Meilensteine!D2 work.empty',
      'Meilensteine!E2 work.no_day',
    ])
    const day = trial.proposal.findings.find(({ code }) => code === 'work.day_meant')
    expect(day).toMatchObject({ text: 'Q3/25', values: { day: '2025-07-01' } })
    expect(await broughtBack(scope, plan.slug, file)).toMatchObject({ code: 'work.unclear', values: { count: 9 } })
  })

  test('records a status by its rules, and changes the kind for a reason', async ({ scope }) => {
    const { plan, id, slug, book } = await planWith(scope)
    const bare = written(book, sheet, 0, {
      Art: 'Daueraufgabe',
      Stand: 'eingestellt',
      'Stand vom': { day: '2090-01-01' },
    })
    expect(toldIn(await tried(scope, plan.slug, bare))).toEqual([
      'Maßnahmen!S2 work.reason_missing',
      'Maßnahmen!J2 work.kind_reason',
    ])
    const file = written(bare, sheet, 0, {
      'Neue Art, weil': 'so beschlossen',
      'Begründung zum Stand': 'kein Geld',
      'Stand vom': '',
    })
    must(await broughtBack(scope, plan.slug, file))
    const after = await showMeasure(scope, slug)
    expect(after).toMatchObject({
      sheet: { kind: 'permanent_task' },
      statuses: [{ status: 'discontinued', reason: 'kein Geld' }],
      kindHistory: [{ kind: 'permanent_task', previous: 'unknown', reason: 'so beschlossen' }],
    })
    must(await changeKind(scope, id, 2, { kind: 'own_means', since: '2999-01-01', reason: 'doch' }))
    const again = written(await sentOut(scope, plan.slug), sheet, 0, {
      Art: 'Daueraufgabe',
      'Neue Art, weil': 'x',
      Stand: '',
    })
    expect(toldIn(await tried(scope, plan.slug, again))).toEqual([
      'Maßnahmen!P2 work.status_emptied',
      'Maßnahmen!I2 work.kind_before',
    ])
  })

  test('may change numbers with another row, and take none that is another one’s', async ({ scope }) => {
    const { plan } = await planWith(scope)
    await added(scope, plan, { number: 'B-2', title: 'Tanz' })
    const book = await sentOut(scope, plan.slug)
    const swapped = written(written(book, sheet, 0, { 'Nr.': 'B-2' }), sheet, 1, { 'Nr.': 'B-1' })
    expect(must(await broughtBack(scope, plan.slug, swapped))).toEqual({ added: 0, changed: 2 })
    const taken = written(await sentOut(scope, plan.slug), sheet, 0, { 'Nr.': 'B-2' })
    expect(toldIn(await tried(scope, plan.slug, taken))).toEqual(['Maßnahmen!B2 work.number_taken'])
  })
})

describe('an entry', () => {
  test('that the file no longer has goes only when somebody says so', async ({ scope }) => {
    const { plan, slug, book } = await planWith(scope)
    const file = withSheet(book, 'Meilensteine', (rows) => void rows.splice(1, 1))
    const { proposal } = await tried(scope, plan.slug, file)
    expect(proposal.rows[0]).toMatchObject({
      kind: 'changed',
      differs: [],
      removed: [{ heading: 'Meilensteine', before: ['Raum gefunden · 2026-03-01'] }],
    })
    expect(await broughtBack(scope, plan.slug, file)).toMatchObject({ code: 'work.removals' })
    must(await broughtBack(scope, plan.slug, file, { removals: true }))
    expect((await showMeasure(scope, slug)).sheet.milestones.map(({ title }) => title)).toEqual(['Erste Probe'])
  })

  test('a sheet or a column that is missing changes nothing, and is told', async ({ scope }) => {
    const { plan, book } = await planWith(scope)
    const file = { ...book, sheets: book.sheets.filter(({ name }) => name !== 'Meilensteine') }
    const trial = await tried(
      scope,
      plan.slug,
      withSheet(file, 'Budget', (rows) => {
        for (const cells of rows) cells.splice(6)
      }),
    )
    expect(trial.proposal.rows.map(({ kind }) => kind)).toEqual(['same'])
    expect(toldIn(trial)).toEqual(['Budget!A1 work.column_gone', 'Maßnahmen!A1 work.sheet_missing'])
  })
})
