import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { enter } from '../../../test/support/raw.ts'
import { must } from '../../demo/act.ts'
import type { Scope } from '../../platform/scope.ts'
import { findUnitNamed, listUnits } from '../accounts/accounts.ts'
import { readPlan } from './import/read-plan.ts'
import { importPlan } from './import.verbs.ts'
import { showMeasure } from './plan.read.ts'

const document = `Integrationsplan Testhausen

Handlungsfeld 1: Sprache

Ziele

1.1 Alle finden einen Sprachkurs
1.2 Kinder lernen früh Deutsch

Maßnahme 1.1.1: Kurse am Abend

Abends ist mehr Zeit.
Federführung: Amt für Integration
Beteiligte: Volkshochschule, Amt für Nachtruhe
Zeitraum: 2024–2025
Kosten: 30.000 Euro
Status: läuft
Indikator: Zahl der Kurse

Maßnahme 1.2.1: Vorlesen
Federführung: Lesefreunde e. V.
Zeitraum: bei Gelegenheit
Kosten: ca. 5 T€ p. a.
Status: siehe Protokoll

Handlungsfeld 2: Sport

Ziele

2.1 Hallen stehen allen offen

Maßnahme 2.1.1: Offene Halle
Federführung: Amt für Integration
Zeitraum: ab 2023 fortlaufend
Kosten: kostenneutral
Status: Daueraufgabe
`

const read = (text: string) => must(readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) }))

async function stored(scope: Scope, planId: string) {
  await enter(scope.db, scope.city.id)
  const rows = await scope.db
    .selectFrom('planMeasure')
    .select(['slug', 'number'])
    .where('planId', '=', planId)
    .orderBy('number')
    .execute()
  return Promise.all(rows.map(({ slug }) => showMeasure(scope, slug)))
}

describe('importing a plan', () => {
  test('keeps every measure under its goal, with lead, period, money and status', async ({ scope }) => {
    const imported = must(await importPlan(scope, read(document), { name: 'plan', slug: 'testhausen' }))
    expect(imported).toMatchObject({ slug: 'testhausen', measures: 3, foundedUnits: 2 })
    const [evening, reading, hall] = await stored(scope, imported.planId)
    const lead = await findUnitNamed(scope, 'amt für integration')
    expect(evening).toMatchObject({
      sheet: {
        number: '1.1.1',
        title: 'Kurse am Abend',
        goalIds: [imported.goalIds[0]],
        leadUnitId: lead?.id,
        startsOn: '2024-01-01',
        endsOn: '2025-12-31',
        budget: [{ year: 2024, plannedCents: 3_000_000, spentCents: null }],
        kind: 'unknown',
      },
    })
    expect(evening?.sheet.description).toContain('Abends ist mehr Zeit.')
    expect(evening?.sheet.description).toContain('Amt für Nachtruhe')
    expect(evening?.sheet.description).toContain('Indikator: Zahl der Kurse')
    expect(reading?.sheet).toMatchObject({ startsOn: null, endsOn: null, budget: [] })
    for (const words of ['bei Gelegenheit', 'ca. 5 T€ p. a.', 'siehe Protokoll'])
      expect(reading?.sheet.description).toContain(words)
    expect(hall?.sheet).toMatchObject({ startsOn: '2023-01-01', endsOn: null, kind: 'permanent_task' })
    const statuses = await scope.db.selectFrom('planStatus').select(['status', 'reason']).execute()
    expect(statuses).toContainEqual({ status: 'started', reason: 'Aus dem Plandokument übernommen: „läuft“' })
    expect(statuses).toContainEqual({ status: 'permanent', reason: 'Aus dem Plandokument übernommen: „Daueraufgabe“' })
  })

  test('founds a unit once, and finds those the city has', async ({ scope }) => {
    must(await importPlan(scope, read(document), { name: 'plan', slug: 'eins' }))
    const before = await listUnits(scope.db as never, scope)
    const again = must(await importPlan(scope, read(document), { name: 'plan', slug: 'zwei' }))
    expect(again.foundedUnits).toBe(0)
    expect(await listUnits(scope.db as never, scope)).toHaveLength(before.length)
  })

  test('finds a place for a measure without a goal and keeps numbers that start again', async ({ scope }) => {
    const reading = read(document)
    const measures = reading.measures.map((measure) => ({ ...measure, number: '1', goals: [], field: null }))
    const imported = must(await importPlan(scope, { ...reading, measures }, { name: 'plan', slug: undefined }))
    const sheets = await stored(scope, imported.planId)
    expect(sheets.map(({ sheet }) => sheet.number).filter((number) => number === '1')).toHaveLength(1)
    expect(sheets.filter(({ sheet }) => sheet.description.includes('Nummer: 1'))).toHaveLength(2)
  })

  test('writes nothing where the address is taken', async ({ scope }) => {
    must(await importPlan(scope, read(document), { name: 'plan', slug: 'taken' }))
    const refusal = await importPlan(scope, read(document), { name: 'plan', slug: 'taken' })
    expect(refusal).toMatchObject({ ok: false, code: 'plan.address_taken' })
  })
})
