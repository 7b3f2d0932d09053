import { describe, expect } from 'vitest'
import { asPublic, committingScope, test } from '../../../test/support/city.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { addPost, addUnit } from '../accounts/accounts.ts'
import { keptCover } from './files/uploads.fixture.ts'
import {
  addMeasure,
  blankSheet,
  changeKind,
  leadOn,
  type MeasureSheet,
  recordStatus,
  reviseMeasure,
  showGoal,
  showMeasure,
  showMeasures,
} from './plan.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

/** Nothing left empty, and every list in an order that no sorting would give. */
async function fullSheet(scope: Scope, goalIds: string[]): Promise<MeasureSheet> {
  const unit = (name: string) => addUnit(scope, { name, short: '', kind: 'section', parentId: null })
  const [lead, one, two, three] = [await unit('Zett'), await unit('Ypsilon'), await unit('Anton'), await unit('Mitte')]
  return {
    number: 'B-77',
    title: 'Bürger*innen lotsen',
    description: 'Mit *Sternchen*,\n\nund „Absätzen“.',
    kind: 'open_for_applications',
    goalIds: [...goalIds].reverse(),
    targetGroups: ['Familien', 'Ältere'],
    leadUnitId: lead,
    leadPostId: must(await addPost(scope, lead, { title: 'Sachbearbeitung', headsUnit: false })),
    units: [
      { unitId: two, role: 'provider' },
      { unitId: one, role: 'contributor' },
      { unitId: three, role: 'partner' },
      { unitId: one, role: 'partner' },
    ],
    contact: 'Frau Muster, 0123',
    districts: ['Nord', 'Altstadt'],
    priority: 'B',
    startsOn: '2026-01-01',
    endsOn: '2028-02-29',
    budget: [
      { year: 2027, source: 'Bund', plannedCents: 9_000_000_001, spentCents: null },
      { year: 2026, source: 'Haushalt', plannedCents: 0, spentCents: 0 },
    ],
    milestones: [
      { title: 'Zweitens', due: '2026-12-31', doneOn: null },
      { title: 'Erstens', due: '2026-03-01', doneOn: '2026-04-01' },
    ],
    figures: [
      { label: 'Gespräche', unit: 'Stück', asOf: '2026-06-30', target: 100.5, value: 0, source: 'Statistik' },
      { label: 'Anrufe', unit: '', asOf: '2026-06-30', target: null, value: null, source: 'Liste' },
    ],
    contextIndicators: ['Zuzüge', 'Anträge'],
    obstacles: 'Räume fehlen.',
    outlook: 'Es geht weiter.',
    cover: await keptCover(scope),
    attachments: [
      { title: 'Zettel', url: 'https://example.org/z' },
      { title: 'Antrag', url: 'https://example.org/a' },
    ],
  }
}

describe('a sheet', () => {
  test('is read as it was written, every column and every part in its order', async ({ scope }) => {
    const plan = await published(scope)
    const sheet = await fullSheet(scope, plan.goalIds)
    const blank = blankSheet('')
    for (const [part, value] of Object.entries(sheet))
      expect(value, part).not.toEqual(blank[part as keyof MeasureSheet])
    const { slug } = must(await addMeasure(scope, plan.planId, sheet, { reason: 'nötig' }))
    expect((await showMeasure(asPublic(scope), slug)).sheet).toEqual(sheet)
  })

  test('is written anew whole: what was taken out is gone, what was added is there', async ({ scope }) => {
    const plan = await published(scope)
    const full = { ...(await fullSheet(scope, plan.goalIds)), kind: 'unknown' } as const
    const { id, slug } = await added(scope, plan)
    must(await reviseMeasure(scope, id, 1, full))
    expect((await showMeasure(scope, slug)).sheet).toEqual(full)
    const bare = { ...blankSheet('Kurz'), goalIds: plan.goalIds.slice(1, 2) }
    must(await reviseMeasure(scope, id, 2, bare))
    const page = await showMeasure(scope, slug)
    expect(page.sheet).toEqual(bare)
    expect(page).toMatchObject({ version: 3, slug, leadUnit: null, units: [] })
  })

  test('without a title or a goal is refused, and nothing is written', async ({ scope }) => {
    const plan = await published(scope)
    const { id, slug } = await added(scope, plan)
    const sheet = (await showMeasure(scope, slug)).sheet
    expect(await reviseMeasure(scope, id, 1, { ...sheet, title: '' })).toMatchObject({ code: 'measure.title_missing' })
    expect(await reviseMeasure(scope, id, 1, { ...sheet, goalIds: [] })).toMatchObject({ code: 'measure.goal_missing' })
    expect((await showMeasure(scope, slug)).sheet).toEqual(sheet)
  })

  test('a number stands once in a plan, and may stand in another', async ({ scope }) => {
    const [plan, other] = [await published(scope), await published(scope)]
    const first = await added(scope, plan, { number: '1' })
    const second = await added(scope, plan, { number: '2' })
    await added(scope, other, { number: '1' })
    const { sheet } = await showMeasure(scope, second.slug)
    const refusal = { ok: false, code: 'measure.number_taken', values: { number: '1' } }
    expect(await addMeasure(scope, plan.planId, { ...sheet, number: '1' }, { reason: '' })).toEqual(refusal)
    expect(await reviseMeasure(scope, second.id, 1, { ...sheet, number: '1' })).toEqual(refusal)
    expect(await reviseMeasure(scope, first.id, 1, { ...sheet, number: '1' })).toMatchObject({ ok: true })
  })

  test('serves goals of its own plan only', async ({ scope }) => {
    const [plan, other] = [await published(scope), await published(scope)]
    const { id, slug } = await added(scope, plan)
    const { sheet } = await showMeasure(scope, slug)
    const foreign = { ...sheet, goalIds: other.goalIds }
    await expect(addMeasure(scope, plan.planId, foreign, { reason: '' })).rejects.toThrow(NotFound)
    await expect(reviseMeasure(scope, id, 1, foreign)).rejects.toThrow(NotFound)
  })

  test('does not change its kind in passing: that wants a day and a reason', async ({ scope }) => {
    const { id, slug } = await added(scope, await published(scope))
    const { sheet } = await showMeasure(scope, slug)
    const refusal = { ok: false, code: 'kind.reason_missing' }
    expect(await reviseMeasure(scope, id, 1, { ...sheet, kind: 'permanent_task' })).toEqual(refusal)
    expect((await showMeasure(scope, slug)).sheet.kind).toBe('unknown')
  })
})

test('what there is not is not found', async ({ scope }) => {
  const { goalIds } = await published(scope)
  const sheet = { ...blankSheet('x'), goalIds }
  await expect(addMeasure(scope, nobody, sheet, { reason: '' })).rejects.toThrow(NotFound)
  await expect(reviseMeasure(scope, nobody, 1, sheet)).rejects.toThrow(NotFound)
  await expect(showMeasure(scope, 'gibt-es-nicht')).rejects.toThrow(NotFound)
})

test('a measure of a draft is a draft; one of a published plan is adopted, for its reason', async ({ scope }) => {
  const draft = await added(scope, await drafted(scope))
  const adopted = await added(scope, await published(scope))
  await expect(showMeasure(asPublic(scope), draft.slug)).rejects.toThrow(NotFound)
  expect((await showMeasure(scope, draft.slug)).edition.state).toBe('draft')
  expect((await showMeasure(asPublic(scope), adopted.slug)).id).toBe(adopted.id)
})

describe('a status', () => {
  const started = { status: 'started', assessment: 'on_track', asOf: '2026-11-01', reason: 'Läuft.' } as const
  const late = { status: 'started', assessment: 'at_risk', asOf: '2026-11-20', reason: 'Geld fehlt.' } as const

  test('ends with the measure: what is closed gets no further status', async ({ scope }) => {
    const { id } = await added(scope, await published(scope))
    must(await leadOn(scope, 'measure', { kind: 'retire', from: [id], to: [], on: '2026-11-01', reason: 'Kein Geld.' }))
    expect(await recordStatus(scope, id, 1, started)).toEqual({ ok: false, code: 'measure.closed' })
  })

  test('is kept with all that came before it, the newest first', async ({ scope }) => {
    const { id, slug } = await added(scope, await published(scope))
    must(await recordStatus(scope, id, 1, started))
    must(await recordStatus(scope, id, 2, late))
    const page = await showMeasure(asPublic(scope), slug)
    expect(page.statuses).toMatchObject([late, started])
    expect(page.statuses[0]).toMatchObject({ recordedAt: scope.now, actor: 'command' })
  })

  test('of the same day replaces the one before in lists, and both stay in the history', async ({ scope }) => {
    const plan = await published(scope, { startsOn: '2027-01-01' })
    const { id, slug } = await added(scope, plan)
    const corrected = { ...started, status: 'planned', reason: 'Ein Irrtum.' } as const
    must(await recordStatus(scope, id, 1, started))
    must(await recordStatus({ ...scope, now: new Date(scope.now.getTime() + 1) }, id, 2, corrected))
    expect((await showMeasure(scope, slug)).statuses).toMatchObject([corrected, started])
    const all = { field: null, status: null, assessment: null, words: '' }
    expect((await showMeasures(scope, all, plan.slug)).rows[0]?.status).toMatchObject(corrected)
    expect((await showMeasures(scope, { ...all, status: 'started' }, plan.slug)).rows).toEqual([])
  })

  test('is refused for a day to come, counted as the city counts its days', async ({ scope }) => {
    const { id } = await added(scope, await published(scope))
    // Half past midnight in Berlin, still the day before in UTC.
    const night = { ...scope, now: new Date('2026-11-23T23:30:00Z') }
    expect(await recordStatus(night, id, 1, { ...started, asOf: '2026-11-25' })).toMatchObject({
      code: 'status.in_the_future',
    })
    expect(await recordStatus(night, id, 1, { ...started, asOf: '2026-11-24' })).toMatchObject({ ok: true })
  })

  test('by the second of two who saw the same page is refused, and the first one stands', async ({ scope }) => {
    const { id, slug } = await added(scope, await published(scope))
    must(await recordStatus(scope, id, 1, started))
    expect(await recordStatus(scope, id, 1, late)).toEqual({ ok: false, code: 'changed_meanwhile' })
    expect((await showMeasure(scope, slug)).statuses).toMatchObject([started])
  })

  test('by two at the very same moment is kept once', async () => {
    const scope = await committingScope('status')
    const { id, slug } = await added(scope, await published(scope))
    const both = await Promise.all([recordStatus(scope, id, 1, started), recordStatus(scope, id, 1, late)])
    expect(both.map((one) => (one.ok ? 'ok' : one.code)).sort()).toEqual(['changed_meanwhile', 'ok'])
    expect((await showMeasure(scope, slug)).statuses).toHaveLength(1)
  })
})

test('of two who edit the same sheet the second is told, and the first one’s words stay', async ({ scope }) => {
  const { id, slug } = await added(scope, await published(scope))
  const { sheet } = await showMeasure(scope, slug)
  must(await reviseMeasure(scope, id, 1, { ...sheet, outlook: 'Von der ersten' }))
  const second = await reviseMeasure(scope, id, 1, { ...sheet, outlook: 'Von der zweiten' })
  expect(second).toEqual({ ok: false, code: 'changed_meanwhile' })
  expect((await showMeasure(scope, slug)).sheet.outlook).toBe('Von der ersten')
})

test('a measure’s kind changes with its history, and its sheet stays otherwise', async ({ scope }) => {
  const plan = await published(scope)
  const sheet = await fullSheet(scope, plan.goalIds)
  const { id, slug } = must(await addMeasure(scope, plan.planId, sheet, { reason: 'nötig' }))
  const first = { kind: 'own_means', since: '2026-02-01', reason: 'Das Geld ist da.' } as const
  const second = { kind: 'permanent_task', since: '2026-03-01', reason: 'Sie bleibt.' } as const
  must(await changeKind(scope, id, 1, first))
  expect(await changeKind(scope, id, 1, second)).toEqual({ ok: false, code: 'changed_meanwhile' })
  must(await changeKind(scope, id, 2, second))
  expect(await changeKind(scope, id, 3, first)).toMatchObject({ code: 'kind.before_the_last' })
  const page = await showMeasure(asPublic(scope), slug)
  expect(page.sheet).toEqual({ ...sheet, kind: 'permanent_task' })
  expect(page.kindHistory).toEqual([
    { ...first, previous: 'open_for_applications' },
    { ...second, previous: 'own_means' },
  ])
})

test('the measures of a goal stand in the order of their numbers, as people count', async ({ scope }) => {
  const plan = await published(scope)
  for (const number of ['B-10', 'B-9', null, 'B-1']) await added(scope, plan, { number, title: `Maßnahme ${number}` })
  const goal = await showGoal(scope, 'erstes')
  expect(goal.measures.map((measure) => measure.number)).toEqual(['B-1', 'B-9', 'B-10', null])
})
