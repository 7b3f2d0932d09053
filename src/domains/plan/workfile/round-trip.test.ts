import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { addUnit, listUnits } from '../../accounts/accounts.ts'
import { recordStatus, showMeasure, showPlan } from '../plan.ts'
import { readTable } from '../table/reading/table.reader.ts'
import { nastySheet, words } from './nasty-sheets.fixture.ts'
import { broughtBack, rowsOf, sentOut, toldIn, tried, written } from './workfile.fixture.ts'
import { showWorkfile } from './workfile.verbs.ts'

async function unitsIn(scope: Scope): Promise<string[]> {
  // Two of one name, and one that would be a formula.
  for (const name of ['Amt für Kultur', 'Amt für Kultur', '=Amt & Söhne; "GmbH"']) {
    await addUnit(scope, { name, short: '', kind: 'provider', parentId: null })
  }
  return (await read(scope, (tx) => listUnits(tx, scope))).map(({ id }) => id)
}

const nothing = { changed: [], told: [] }
async function changesIn(scope: Scope, slug: string, book: Parameters<typeof tried>[2]) {
  const trial = await tried(scope, slug, book)
  const changed = trial.proposal.rows.filter(({ kind }) => kind !== 'same')
  return {
    changed: changed.flatMap(({ differs, removed, status }) => [...differs, ...removed, status]),
    told: toldIn(trial),
  }
}

describe('a file that comes back as it left', () => {
  test('changes nothing, whatever stands in the plan', { timeout: 60_000 }, async ({ scope }) => {
    const units = await unitsIn(scope)
    const draw = (goalIds: string[]) =>
      fc.array(fc.tuple(nastySheet(goalIds, units), words), { minLength: 1, maxLength: 4 })
    let plans = 0
    await fc.assert(
      fc.asyncProperty(draw(['0', '1', '2']), fc.nat(), async (sheets, pick) => {
        plans += 1
        const plan = await published(scope, { title: `Plan ${plans}` })
        for (const [at, [sheet, reason]] of sheets.entries()) {
          const goalIds = sheet.goalIds.map((slot) => plan.goalIds[Number(slot)]!)
          const { id } = await added(scope, plan, { ...sheet, goalIds, number: at === 0 ? null : `0${at}.1` })
          const why = reason.trim() === '' ? 'gut' : reason
          const status = { status: 'started', assessment: null, asOf: '2026-01-01', reason: why } as const
          if (at % 2 === 0) must(await recordStatus(scope, id, 1, status))
        }
        const book = await sentOut(scope, plan.slug)
        expect(await changesIn(scope, plan.slug, book)).toEqual(nothing)
        const at = pick % sheets.length
        const before = rowsOf(book, 'Maßnahmen')[at]!.Ausblick
        const changed = written(book, 'Maßnahmen', at, { Ausblick: `neu ${pick}` })
        const { proposal } = await tried(scope, plan.slug, changed)
        expect(proposal.rows.map(({ kind, differs }) => [kind, differs.map(({ heading }) => heading)])).toEqual(
          sheets.map((_, one) => (one === at && before !== `neu ${pick}` ? ['changed', ['Ausblick']] : ['same', []])),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('changes nothing in the plan of the demonstration city', async ({ scope }) => {
    const { edition } = await showPlan(scope)
    const book = await sentOut(scope, edition.slug)
    expect(rowsOf(book, 'Maßnahmen').length).toBeGreaterThan(30)
    expect(await changesIn(scope, edition.slug, book)).toEqual(nothing)
  })

  test('and is taken over with one cell changed, changes that alone', async ({ scope }) => {
    const units = await unitsIn(scope)
    const plan = await published(scope)
    const [sheet] = fc.sample(nastySheet(plan.goalIds, units), { numRuns: 1, seed: 7 })
    const { slug } = await added(scope, plan, sheet)
    const before = (await showMeasure(scope, slug)).sheet
    const book = written(await sentOut(scope, plan.slug), 'Maßnahmen', 0, { Kontakt: "'=neu" })
    expect(must(await broughtBack(scope, plan.slug, book))).toEqual({ added: 0, changed: 1 })
    expect((await showMeasure(scope, slug)).sheet).toEqual({ ...before, contact: '=neu' })
  })
})

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(existsSync)
const noOffice = office === undefined ? ' (skipped: no LibreOffice on this machine)' : ''

describe.skipIf(office === undefined)(`LibreOffice${noOffice}`, () => {
  test('opens the file and saves it anew, and nothing changes', { timeout: 120_000 }, async ({ scope }) => {
    const units = await unitsIn(scope)
    const plan = await published(scope)
    const sheets = fc.sample(nastySheet(plan.goalIds, units), { numRuns: 20, seed: 4711 })
    for (const sheet of sheets) await added(scope, plan, sheet)
    const { bytes } = await showWorkfile(scope, plan.slug)
    const folder = await mkdtemp(join(tmpdir(), 'wirken-office-'))
    try {
      const path = join(folder, 'Plan.xlsx')
      await writeFile(path, bytes)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const into = join(folder, 'saved')
      await promisify(execFile)(office ?? '', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', into, path])
      const book = must(
        await readTable({ name: 'Plan.xlsx', bytes: new Uint8Array(await readFile(join(into, 'Plan.xlsx'))) }),
      )
      expect(await changesIn(scope, plan.slug, book)).toEqual(nothing)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
