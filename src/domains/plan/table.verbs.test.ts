import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { addUnit, listUnits } from '../accounts/accounts.ts'
import { showMeasure, showMeasures } from './plan.ts'
import { readTable } from './table/reading/table.reader.ts'
import type { TableChoice } from './table/rows/table.shape.ts'
import { csvFile, type WrittenCell, xlsxFile } from './table/table.fixture.ts'
import { importTable, type Table, tryTable } from './table.verbs.ts'

async function tableOf(rows: readonly (readonly WrittenCell[])[], choice: TableChoice = {}): Promise<Table> {
  const file = await xlsxFile('Maßnahmen 2026.xlsx', { Maßnahmen: rows })
  return { name: file.name, book: must(await readTable(file)), choice }
}

const heads = ['Nr.', 'Maßnahme', 'Ziel', 'Federführung', 'Umsetzungsstand', 'Zeitraum', 'Kosten 2026']
const rows = [
  heads,
  ['B-1', 'Lesepatinnen', 'B1', 'FB 50 / OE 50.6', 'läuft', 'Q3/25', 'ca. 30 T€'],
  ['B-2', 'Elterncafé', 'B1, S1', 'dto.', 's. o.', '2024 ff.', 12_500],
]

async function measuresOf(scope: Scope, slug: string) {
  const page = await showMeasures(scope, { field: null, status: null, assessment: null, words: '' }, slug)
  return Promise.all(page.rows.map((row) => showMeasure(scope, row.slug)))
}

describe('a table of measures', () => {
  test('becomes measures with goals, leads, periods, costs and statuses', async ({ scope }) => {
    const plan = await published(scope)
    const table = await tableOf(rows)
    const trial = await tryTable(scope, plan.slug, table)
    expect(trial.proposal.rows.map(({ kind }) => kind)).toEqual(['new', 'new'])
    expect(await importTable(scope, plan.slug, table, trial.seen)).toEqual({
      ok: true,
      value: { added: 2, changed: 0, same: 0, leftOut: 0, units: 2 },
    })
    const [first, second] = await measuresOf(scope, plan.slug)
    expect(first).toMatchObject({
      sheet: {
        number: 'B-1',
        title: 'Lesepatinnen',
        goalIds: [plan.goalIds[0]],
        startsOn: '2025-07-01',
        endsOn: '2025-09-30',
        budget: [{ year: 2026, plannedCents: 3_000_000 }],
      },
      leadUnit: { name: { words: 'OE 50.6' } },
      statuses: [{ status: 'started', reason: 'aus der Tabelle „Maßnahmen 2026.xlsx“, Zeile 2' }],
    })
    expect(second?.sheet).toMatchObject({ startsOn: '2024-01-01', endsOn: null, budget: [{ plannedCents: 1_250_000 }] })
    expect(second?.leadUnit?.name.words).toBe('OE 50.6')
    expect(second?.sheet.goalIds).toHaveLength(2)
    const units = await read(scope, (tx) => listUnits(tx, scope))
    const above = units.find(({ name }) => name.words === 'FB 50')
    expect(units.find(({ name }) => name.words === 'OE 50.6')).toMatchObject({ kind: 'section', parentId: above?.id })
  })

  test('imported twice changes nothing the second time', async ({ scope }) => {
    const plan = await published(scope)
    const table = await tableOf(rows)
    must(await importTable(scope, plan.slug, table, null))
    const again = await tryTable(scope, plan.slug, table)
    expect(again.proposal.rows.map(({ kind, differs, status }) => [kind, differs, status])).toEqual([
      ['same', [], null],
      ['same', [], null],
    ])
    expect(must(await importTable(scope, plan.slug, table, again.seen))).toMatchObject({
      added: 0,
      changed: 0,
      same: 2,
    })
  })

  test('says every unclear cell by its address', async ({ scope }) => {
    const plan = await drafted(scope)
    const { proposal } = await tryTable(scope, plan.slug, await tableOf(rows))
    const told = proposal.doubts.map(({ code, row, column, text }) => [code, row, column, text])
    expect(told).toContainEqual(['period.read_as', 1, 5, 'Q3/25'])
    expect(told).toContainEqual(['money.read_as', 1, 6, 'ca. 30 T€'])
  })

  test('changes what differs and leaves the rest; empty cells empty nothing', async ({ scope }) => {
    const plan = await published(scope)
    const leadUnitId = await addUnit(scope, { name: 'Amt für Kultur', short: '41', kind: 'department', parentId: null })
    const { slug } = await added(scope, plan, {
      number: '7',
      title: 'Chor',
      description: 'Singen',
      leadUnitId,
      contact: 'Tel. 1',
    })
    const table = await tableOf([
      ['Nr.', 'Maßnahme', 'Beschreibung', 'Federführung', 'Ende'],
      [7, 'Chor', '', '–', new Date(Date.UTC(2027, 11, 31))],
    ])
    const trial = await tryTable(scope, plan.slug, table)
    expect(trial.proposal.rows[0]).toMatchObject({
      kind: 'changed',
      differs: [{ part: 'end', before: [], after: ['2027-12-31'] }],
    })
    must(await importTable(scope, plan.slug, table, trial.seen))
    expect((await showMeasure(scope, slug)).sheet).toMatchObject({
      description: 'Singen',
      leadUnitId,
      contact: 'Tel. 1',
      endsOn: '2027-12-31',
    })
    expect((await showMeasure(scope, slug)).version).toBe(2)
  })

  test('a title that is nearly one in the plan is asked about, not merged', async ({ scope }) => {
    const plan = await published(scope)
    await added(scope, plan, { title: 'Sprachmittlerpool für Behörden' })
    const sheet = [
      ['Maßnahme', 'Ziel'],
      ['Sprachmittlerpool für die Behörden', 'B1'],
    ]
    const table = await tableOf(sheet)
    const trial = await tryTable(scope, plan.slug, table)
    expect(trial.proposal.rows[0]).toMatchObject({ kind: 'near', near: { title: 'Sprachmittlerpool für Behörden' } })
    expect(await importTable(scope, plan.slug, table, trial.seen)).toMatchObject({ code: 'table.rows_unclear' })
    for (const [decision, kind] of [
      ['same', 'changed'],
      ['new', 'new'],
    ] as const) {
      const decided = await tryTable(scope, plan.slug, { ...table, choice: { decisions: { 1: decision } } })
      expect(decided.proposal.rows[0]?.kind).toBe(kind)
    }
  })

  test('with a row that cannot be taken changes nothing, unless it is left out', async ({ scope }) => {
    const plan = await published(scope)
    const wrong = [...rows, ['B-3', 'Ohne Ziel', 'Z9', '', '', '', ''], ['B-1', 'Doppelt', 'B1', '', '', '', '']]
    const table = await tableOf(wrong)
    const trial = await tryTable(scope, plan.slug, table)
    const errors = trial.proposal.doubts.filter(({ level }) => level === 'error')
    expect(errors.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['row.no_goal', 3, 2],
      ['row.number_twice', 4, 0],
    ])
    expect(await importTable(scope, plan.slug, table, trial.seen)).toMatchObject({ ok: false, values: { rows: 2 } })
    expect(await measuresOf(scope, plan.slug)).toEqual([])
    const left = await importTable(scope, plan.slug, { ...table, choice: { leaveOut: true } }, null)
    expect(left).toMatchObject({ ok: true, value: { added: 2, leftOut: 2 } })
  })

  test('is not imported when the plan has changed since it was looked at', async ({ scope }) => {
    const plan = await published(scope)
    const table = await tableOf(rows)
    const { seen } = await tryTable(scope, plan.slug, table)
    await added(scope, plan, { number: 'B-1', title: 'Lesepatinnen' })
    expect(await importTable(scope, plan.slug, table, seen)).toMatchObject({ ok: false, code: 'changed_meanwhile' })
  })

  test('in .csv is the same table', async ({ scope }) => {
    const plan = await published(scope)
    const file = csvFile('Liste.csv', `Nr.;Maßnahme;Ziel;Stand\n1;"Café; offen";B1;abgeschlossen\n`)
    const table = { name: file.name, book: must(await readTable(file)), choice: {} }
    must(await importTable(scope, plan.slug, table, null))
    const [only] = await measuresOf(scope, plan.slug)
    expect(only).toMatchObject({ title: { words: 'Café; offen' }, statuses: [{ status: 'completed' }] })
  })

  test('whatever stands in it: what was imported once is the same the second time', async ({ scope }) => {
    const pick = (...words: (string | number)[]) => fc.constantFrom(...words)
    const row = fc.tuple(
      fc.uniqueArray(pick('Chor', 'Café', 'Lotsen', 'Sprachkurs', 'Garten'), { minLength: 1, maxLength: 2 }),
      pick('B1', 'B1, S1', 'Das zweite Ziel', 'B1\nB2'),
      pick('FB 50 / OE 50.6', 'dto.', 'n. n.', 'Amt A\nAmt B', 'VHS (Frau Müller)', ''),
      pick('läuft', '75 %', 0.5, '??', 'abgeschlossen', 's. o.', ''),
      pick('Q3/25', '2024 ff.', '2025-27', 'bis 2026', 'demnächst', 2025, '01.02.2025–31.03.2026'),
      pick('ca. 30 T€', 1000, '10–15 T€', '5.000 € p. a.', 'kostenneutral', 'viel', '–'),
      pick('30.6.2026: Konzept', 'Start (Q3/26)\nErgebnis', 'ohne Tag', ''),
      pick('grün', 'gelb', 'rot', ''),
      pick('Der Raum fehlt.', ''),
    )
    const heading = [
      'Nr.',
      'Maßnahme',
      'Ziel',
      'Federführung',
      'Stand',
      'Zeitraum',
      'Kosten',
      'Meilensteine',
      'Ampel',
      'Bemerkungen',
    ]
    let plans = 0
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (some) => {
        plans += 1
        const plan = await published(scope, { title: `Plan ${plans}` })
        const table = await tableOf([
          heading,
          ...some.map(([words, ...cells], at) => [`M ${at}`, `${words.join(' ')} ${at}`, ...cells]),
        ])
        must(await importTable(scope, plan.slug, table, null))
        const { proposal } = await tryTable(scope, plan.slug, table)
        expect(proposal.rows.map(({ kind, differs, status }) => [kind, differs, status])).toEqual(
          some.map(() => ['same', [], null]),
        )
      }),
      { numRuns: 12 },
    )
  })
})
