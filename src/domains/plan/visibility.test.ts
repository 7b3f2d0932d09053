import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import {
  leadOn,
  publishPlan,
  showEditions,
  showField,
  showGoal,
  showHome,
  showMeasure,
  showMeasures,
  showPlan,
  takeStep,
} from './plan.ts'

const all = { field: null, status: null, assessment: null, words: '' }
const secret = 'Geheimnis'

/** All that a viewer can open of an edition, as one text. */
async function everything(scope: Scope, edition: string): Promise<string> {
  const plan = await showPlan(scope, edition)
  const list = await showMeasures(scope, all, edition)
  const fields = plan.fields.map((field) => showField(scope, field.slug, edition))
  const goals = plan.fields.flatMap((field) => field.goals).map((goal) => showGoal(scope, goal.slug))
  const measures = list.rows.map((row) => showMeasure(scope, row.slug))
  const pages = await Promise.all([...fields, ...goals, ...measures])
  return JSON.stringify([plan, list, await showHome(scope), await showEditions(scope), pages])
}

describe('a draft plan', () => {
  test('is hidden from the public on every page, and open to who edits it', async ({ scope }) => {
    const visitor = asPublic(scope)
    const draft = await drafted(scope, { title: secret })
    const measure = await added(scope, draft)
    const field = (await showPlan(scope, draft.slug)).fields[0]?.slug ?? ''
    const pages: [string, (viewer: Scope) => Promise<unknown>][] = [
      ['plan', (viewer) => showPlan(viewer, draft.slug)],
      ['field', (viewer) => showField(viewer, field, draft.slug)],
      ['measures', (viewer) => showMeasures(viewer, all, draft.slug)],
      ['goal', (viewer) => showGoal(viewer, 'erstes')],
      ['measure', (viewer) => showMeasure(viewer, measure.slug)],
    ]
    for (const [name, open] of pages) {
      await expect(open(visitor), name).rejects.toThrow(NotFound)
      expect(JSON.stringify(await open(scope)), name).toContain(secret)
    }
    expect(JSON.stringify([await showHome(visitor), await showEditions(visitor)])).not.toContain(secret)
    expect(JSON.stringify(await showEditions(scope))).toContain(secret)
  })

  test('is not the home page, even when nothing else is there', async ({ neighbour }) => {
    await drafted(neighbour)
    expect(await showHome(neighbour)).toEqual({ edition: null, others: [], fields: [], measureCount: 0, recent: [] })
    await expect(showPlan(neighbour)).rejects.toThrow(NotFound)
  })

  test('does not answer at the short address of a field', async ({ neighbour }) => {
    await drafted(neighbour)
    await expect(showField(neighbour, 'bildung')).rejects.toThrow(NotFound)
  })
})

test('in a published plan, what is still talked over is seen nowhere by the public', async ({ scope }) => {
  const visitor = asPublic(scope)
  const plan = await drafted(scope, {
    goals: [
      { short: 'Erstes', wording: 'Offen', description: '' },
      { short: secret, wording: secret, description: '' },
      { short: 'Drittes', wording: 'Offen', description: '' },
    ],
  })
  const hidden = await added(scope, plan, { title: `${secret} Maßnahme` })
  const open = await added(scope, plan, { title: 'Offene', goalIds: plan.goalIds })
  const review = { to: 'in_review', reason: '', decisionId: null } as const
  must(await takeStep(scope, 'goal', plan.goalIds[1] ?? '', review))
  must(await takeStep(scope, 'measure', hidden.id, review))
  const act = { on: '2026-11-01', reason: `${secret}: Grund` }
  must(await leadOn(scope, 'measure', { kind: 'continue', from: [open.id], to: [hidden.id], ...act }))
  must(await publishPlan(scope, plan.planId, 1, { reason: '', adoption: null }))

  expect(await everything(visitor, plan.slug)).not.toContain(secret)
  await expect(showMeasure(visitor, hidden.slug)).rejects.toThrow(NotFound)
  await expect(showGoal(visitor, 'geheimnis')).rejects.toThrow(NotFound)
  expect((await showMeasures(visitor, { ...all, words: secret }, plan.slug)).rows).toEqual([])
  expect((await showMeasures(visitor, all, plan.slug)).total).toBe(1)
  expect(await everything(scope, plan.slug)).toContain(secret)
})

test('a closed measure leaves lists and counts, for editors as for the public, and its page stays', async ({
  scope,
}) => {
  const plan = await published(scope)
  const { id, slug } = await added(scope, plan)
  must(await takeStep(scope, 'measure', id, { to: 'closed', reason: 'erledigt', decisionId: null }))
  for (const viewer of [scope, asPublic(scope)]) {
    const list = await showMeasures(viewer, all, plan.slug)
    expect([list.rows.length, list.total]).toEqual([0, 0])
    expect((await showMeasure(viewer, slug)).id).toBe(id)
  }
})

test('nothing of one city is seen in another', async ({ scope, neighbour }) => {
  const { slug } = await added(scope, await published(scope))
  await expect(showMeasure(neighbour, slug)).rejects.toThrow(NotFound)
  expect(await showEditions(neighbour)).toEqual([])
})

describe('the list of measures', () => {
  test('is narrowed by field, status, assessment and words, all at once', async ({ scope }) => {
    const visitor = asPublic(scope)
    const { rows, total, fields } = await showMeasures(visitor, all)
    expect(rows).toHaveLength(total)
    const [field] = fields
    const inField = (await showMeasures(visitor, { ...all, field: field?.slug ?? '' })).rows
    const codes = inField.map((row) => row.goals.flatMap((goal) => goal.codes))
    expect(inField.length).toBeGreaterThan(0)
    expect(inField.length).toBeLessThan(total)
    for (const one of codes) expect(one.some((code) => code.startsWith(field?.code ?? '-'))).toBe(true)
    for (const status of new Set(rows.flatMap((row) => row.status?.status ?? []))) {
      const found = (await showMeasures(visitor, { ...all, status })).rows
      expect(found.map((row) => row.id)).toEqual(
        rows.filter((row) => row.status?.status === status).map((row) => row.id),
      )
    }
  })

  test('finds words in titles and numbers, whatever their case, and takes signs as they are', async ({ scope }) => {
    const plan = await published(scope)
    await added(scope, plan, { title: '100 % Teilhabe', number: 'X_1' })
    await added(scope, plan, { title: 'Ganz andere', number: 'XY1' })
    const find = async (words: string) =>
      (await showMeasures(asPublic(scope), { ...all, words }, plan.slug)).rows.map((row) => row.title.words)
    expect(await find('teilHABE')).toEqual(['100 % Teilhabe'])
    expect(await find('100 %')).toEqual(['100 % Teilhabe'])
    expect(await find('x_1')).toEqual(['100 % Teilhabe'])
    expect(await find('%')).toEqual(['100 % Teilhabe'])
    expect(await find('\\')).toEqual([])
    expect(await find("'; drop table city; --")).toEqual([])
  })
})
