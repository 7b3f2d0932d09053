import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { original } from '../../i18n/text.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import {
  type LineageAct,
  leadOn,
  moveMeasure,
  publishPlan,
  showGoal,
  showMeasure,
  showMeasures,
  showPlan,
} from './plan.ts'

const on = '2026-11-01'
const all = { field: null, status: null, assessment: null, words: '' }
const nobody = '00000000-0000-4000-8000-000000000000'

async function listed(scope: Scope, plan: string): Promise<string[]> {
  return (await showMeasures(asPublic(scope), all, plan)).rows.map((row) => row.slug).sort()
}

describe('within an edition', () => {
  test('a measure that is split leaves the lists, and its address leads to both halves', async ({ scope }) => {
    const plan = await published(scope)
    const whole = await added(scope, plan, { title: 'Ganz' })
    const halves = [await added(scope, plan, { title: 'Links' }), await added(scope, plan, { title: 'Rechts' })]
    const other = await added(scope, plan, { title: 'Unbeteiligt' })
    const to = halves.map((half) => half.id)
    must(await leadOn(scope, 'measure', { kind: 'split', from: [whole.id], to, on, reason: 'zu groß' }))
    expect(await listed(scope, plan.slug)).toEqual(['links', 'rechts', other.slug].sort())
    const page = await showMeasure(asPublic(scope), 'ganz')
    expect(page.later.map((step) => [step.kind, step.on, step.other?.slug])).toEqual([
      ['split', on, 'links'],
      ['split', on, 'rechts'],
    ])
    const half = await showMeasure(asPublic(scope), 'links')
    expect(half.earlier).toEqual([
      {
        kind: 'split',
        on,
        reason: 'zu groß',
        other: { slug: 'ganz', title: original('Ganz', 'de'), edition: original('Kleiner Plan', 'de') },
      },
    ])
  })

  test('goals that are merged close, and the one they became stays', async ({ scope }) => {
    const { slug, goalIds } = await published(scope)
    const [first = '', second = '', third = ''] = goalIds
    must(await leadOn(scope, 'goal', { kind: 'merge', from: [first, second], to: [third], on, reason: 'dasselbe' }))
    const { fields } = await showPlan(asPublic(scope), slug)
    expect(fields.map((field) => field.goals.map((goal) => goal.id))).toEqual([[], [third]])
    expect((await showGoal(asPublic(scope), 'erstes')).later[0]?.other?.slug).toBe('drittes')
    const again = await leadOn(scope, 'goal', { kind: 'retire', from: [first], to: [], on, reason: 'x' })
    expect(again).toEqual({ ok: false, code: 'lineage.ended_already' })
  })

  test('what is retired ends, with its reason, and its address still answers', async ({ scope }) => {
    const plan = await published(scope)
    const { id, slug } = await added(scope, plan)
    must(await leadOn(scope, 'measure', { kind: 'retire', from: [id], to: [], on, reason: 'nicht mehr nötig' }))
    expect(await listed(scope, plan.slug)).toEqual([])
    const page = await showMeasure(asPublic(scope), slug)
    expect(page.later).toEqual([{ kind: 'retire', on, reason: 'nicht mehr nötig', other: null }])
  })

  test('a measure that serves other goals keeps its address and its sheet', async ({ scope }) => {
    const plan = await published(scope)
    const { id, slug } = await added(scope, plan, { outlook: 'bleibt' })
    const goalIds = plan.goalIds.slice(1)
    must(await moveMeasure(scope, id, 1, { goalIds, on, reason: 'passt besser' }))
    const page = await showMeasure(asPublic(scope), slug)
    expect(page.sheet).toMatchObject({ goalIds, outlook: 'bleibt' })
    expect(page.later).toEqual([{ kind: 'move', on, reason: 'passt besser', other: null }])
    expect(await moveMeasure(scope, id, 1, { goalIds, on, reason: 'x' })).toMatchObject({ code: 'changed_meanwhile' })
    expect(await moveMeasure(scope, id, 2, { goalIds: [], on, reason: 'x' })).toMatchObject({
      code: 'measure.goal_missing',
    })
    const foreign = await published(scope)
    await expect(moveMeasure(scope, id, 2, { goalIds: foreign.goalIds, on, reason: 'x' })).rejects.toThrow(NotFound)
  })
})

describe('between editions', () => {
  test('a goal leads on, and the earlier edition keeps its lists as they were', async ({ scope }) => {
    const old = await published(scope, { title: 'Plan 2020' })
    const next = await published(scope, { title: 'Plan 2027', successorOf: old.planId })
    const [first = '', second = '', third = ''] = old.goalIds
    const [newFirst = '', newSecond = '', newThird = ''] = next.goalIds
    must(await leadOn(scope, 'goal', { kind: 'split', from: [first], to: [newFirst, newSecond], on, reason: 'x' }))
    must(await leadOn(scope, 'goal', { kind: 'continue', from: [second], to: [newThird], on, reason: 'x' }))
    must(await leadOn(scope, 'goal', { kind: 'retire', from: [third], to: [], on, reason: 'erreicht' }))
    const { fields } = await showPlan(asPublic(scope), old.slug)
    expect(fields.map((field) => field.goals.length)).toEqual([2, 2])
    const page = await showGoal(asPublic(scope), fields[0]?.goals[0]?.slug ?? '')
    expect(page.later.map((step) => step.other?.edition.words)).toEqual(['Plan 2027', 'Plan 2027'])
  })

  test('what leads into a draft is not told to the public, not even that it leads on', async ({ scope }) => {
    const old = await published(scope, { title: 'Plan 2020' })
    const next = await drafted(scope, { title: 'Plan 2027', successorOf: old.planId })
    const act = { from: old.goalIds.slice(0, 1), to: next.goalIds.slice(0, 1), on, reason: 'geheimer Grund' }
    must(await leadOn(scope, 'goal', { kind: 'continue', ...act }))
    expect((await showGoal(asPublic(scope), 'erstes')).later).toEqual([])
    expect((await showGoal(scope, 'erstes')).later.map((step) => step.other?.edition.words)).toEqual(['Plan 2027'])
    must(await publishPlan(scope, next.planId, 1, { reason: '', adoption: null }))
    expect((await showGoal(asPublic(scope), 'erstes')).later.map((step) => step.other?.edition.words)).toEqual([
      'Plan 2027',
    ])
  })
})

test('a circle is refused, and so is leading from or to what there is not', async ({ scope }) => {
  const { goalIds } = await published(scope)
  const [first = '', second = ''] = goalIds
  must(await leadOn(scope, 'goal', { kind: 'continue', from: [first], to: [second], on, reason: 'x' }))
  const back: LineageAct = { kind: 'continue', from: [second], to: [first], on, reason: 'x' }
  expect(await leadOn(scope, 'goal', back)).toEqual({ ok: false, code: 'lineage.circle' })
  await expect(leadOn(scope, 'goal', { ...back, to: [nobody] })).rejects.toThrow(NotFound)
  await expect(leadOn(scope, 'goal', { ...back, kind: 'retire', from: [nobody], to: [] })).rejects.toThrow(NotFound)
})
