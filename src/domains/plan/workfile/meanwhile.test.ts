import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { must } from '../../../demo/act.ts'
import { recordStatus, reviseMeasure, showMeasure } from '../plan.ts'
import { broughtBack, planWith, tried, withSheet, written } from './workfile.fixture.ts'
import { importWorkfile } from './workfile.verbs.ts'

const sheet = 'Maßnahmen'

describe('changed by somebody else meanwhile', () => {
  test('only what both changed is asked about, and each side can be kept', async ({ scope }) => {
    const { plan, id, slug, book } = await planWith(scope)
    const now = (await showMeasure(scope, slug)).sheet
    const revised = { ...now, outlook: 'später', contact: 'Zimmer 5', milestones: [] }
    must(await reviseMeasure(scope, id, 1, revised))
    must(await recordStatus(scope, id, 2, { status: 'started', assessment: null, asOf: '2026-01-01', reason: 'los' }))
    expect((await tried(scope, plan.slug, book)).proposal.rows.map(({ kind }) => kind)).toEqual(['same'])
    let file = written(book, sheet, 0, { Ausblick: 'nie', Hindernisse: 'viele' })
    file = written(file, 'Meilensteine', 0, { Meilenstein: 'Saal gefunden' })
    const { proposal } = await tried(scope, plan.slug, file)
    expect(proposal.rows[0]).toMatchObject({
      kind: 'clash',
      differs: [{ heading: 'Hindernisse', before: [], after: ['viele'] }],
      clashes: [
        { key: 'outlook', heading: 'Ausblick', file: ['nie'], now: ['später'] },
        { key: 'milestones', heading: 'Meilensteine', now: [] },
      ],
    })
    expect(await broughtBack(scope, plan.slug, file)).toMatchObject({ code: 'work.clashes' })
    const keeps = { '1-outlook': 'plan', '1-milestones': 'file' } as const
    must(await broughtBack(scope, plan.slug, file, { keeps }))
    expect((await showMeasure(scope, slug)).sheet).toMatchObject({
      outlook: 'später',
      contact: 'Zimmer 5',
      obstacles: 'viele',
      milestones: [{ title: 'Saal gefunden' }, { title: 'Erste Probe' }],
    })
  })

  test('without its hidden column a file says nothing of what left: every difference is asked about', async ({
    scope,
  }) => {
    const { plan, id, slug, book } = await planWith(scope)
    must(await reviseMeasure(scope, id, 1, { ...(await showMeasure(scope, slug)).sheet, outlook: 'später' }))
    const bare = withSheet(book, sheet, (rows) => {
      for (const cells of rows) cells.splice(22, 1)
    })
    expect((await tried(scope, plan.slug, bare)).proposal.rows[0]).toMatchObject({
      kind: 'clash',
      clashes: [{ heading: 'Ausblick', file: ['bald'], now: ['später'] }],
    })
  })

  test('between the look and the confirmation: nothing is taken over', async ({ scope }) => {
    const { plan, slug, id, book } = await planWith(scope)
    const file = written(book, sheet, 0, { Ausblick: 'nie' })
    const { seen } = await tried(scope, plan.slug, file)
    must(await reviseMeasure(scope, id, 1, { ...(await showMeasure(scope, slug)).sheet, contact: 'Zimmer 5' }))
    const wish = { name: 'Plan.xlsx', seen, removals: false }
    expect(await importWorkfile(scope, plan.slug, { book: file, keeps: {} }, wish)).toMatchObject({
      code: 'changed_meanwhile',
    })
  })
})
