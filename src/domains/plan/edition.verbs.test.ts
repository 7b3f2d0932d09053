import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { added, drafted, published, smallOutline } from '../../../test/support/plans.ts'
import { asIfCommitting, changesOf, count, enter, refusalOf } from '../../../test/support/raw.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import {
  addCrossReference,
  changeAddress,
  type Decision,
  discardDraft,
  draftPlan,
  leadOn,
  recordDecision,
  showPlan,
  takeStep,
  translate,
} from './plan.ts'

const adoption: Decision = {
  kind: 'resolution',
  body: 'Rat der Stadt',
  decidedOn: '2026-10-01',
  title: 'Der Plan',
  paperNumber: '1/2026',
  paperUrl: null,
  outcome: 'adopted',
  reason: '',
}

describe('a draft', () => {
  test('is read as it was brought in, with the goal that stands in two fields', async ({ scope }) => {
    const { slug, goalIds } = await drafted(scope)
    const { edition, fields } = await showPlan(scope, slug)
    expect(edition).toMatchObject({
      slug: 'kleiner-plan',
      state: 'draft',
      publication: null,
      adoption: null,
      version: 1,
    })
    expect(fields.map((field) => [field.code, field.goals.map((goal) => goal.short.words)])).toEqual([
      ['B', ['Erstes', 'Zweites']],
      ['S', ['Zweites', 'Drittes']],
    ])
    expect(fields[1]?.goals[0]?.id).toBe(goalIds[1])
  })

  test('whose wished address is taken, or was once, is refused', async ({ scope }) => {
    const { planId } = await drafted(scope, { slug: 'unser-plan' })
    must(await changeAddress(scope, 'plan', planId, 'unser-neuer-plan'))
    for (const slug of ['unser-plan', 'unser-neuer-plan']) {
      expect(await draftPlan(scope, { ...smallOutline, slug })).toMatchObject({ code: 'plan.address_taken' })
    }
  })

  test('is thrown away with all that hangs on it', async ({ scope }) => {
    const tables = ['plan_plan', 'plan_field', 'plan_goal', 'plan_goal_field', 'plan_measure', 'plan_measure_goal']
    const also = [
      'plan_decision',
      'plan_step',
      'plan_cross_reference',
      'plan_lineage',
      'plan_translation',
      'plan_former_slug',
    ]
    const countAll = async () =>
      Promise.all([...tables, ...also].map(async (table) => [table, await count(scope.db, table)]))
    await enter(scope.db, scope.city.id)
    const before = await countAll()

    const plan = await drafted(scope)
    const [goalId = '', otherGoal = ''] = plan.goalIds
    const measure = await added(scope, plan)
    const decisionId = await recordDecision(scope, { planId: plan.planId }, adoption)
    await recordDecision(scope, { goalId }, adoption)
    await recordDecision(scope, { measureId: measure.id }, adoption)
    must(await takeStep(scope, 'goal', goalId, { to: 'in_review', reason: '', decisionId }))
    must(await takeStep(scope, 'measure', measure.id, { to: 'in_review', reason: '', decisionId }))
    await addCrossReference(scope, { goalId }, { paper: 'Sozialbericht', passage: '', url: null })
    must(
      await leadOn(scope, 'goal', {
        kind: 'continue',
        from: [goalId],
        to: [otherGoal],
        on: '2026-11-01',
        reason: 'so',
      }),
    )
    must(await changeAddress(scope, 'goal', goalId, 'umbenannt'))
    must(await changeAddress(scope, 'plan', plan.planId, 'umbenannter-plan'))
    const english = { field: 'title', lang: 'en', words: 'Words', source: 'x', state: 'human' } as const
    await translate(
      scope,
      [plan.planId, plan.fieldIds[0] ?? '', goalId, measure.id].map((recordId) => ({ recordId, ...english })),
    )
    expect((await countAll()).every(([, n], index) => Number(n) > Number(before[index]?.[1]))).toBe(true)

    expect(await discardDraft(scope, plan.planId, 1)).toEqual({ ok: true, value: null })
    expect(await countAll()).toEqual(before)
    await expect(showPlan(scope, plan.slug)).rejects.toThrow(NotFound)
    expect(await refusalOf(scope.db, asIfCommitting)).toBeUndefined()
  })

  test('that was thrown away is in the audit log with all its words', async ({ scope }) => {
    const plan = await drafted(scope)
    const milestones = [{ title: 'Räume gefunden', due: '2027-01-31', doneOn: null }]
    const measure = await added(scope, plan, { title: 'Lesepatinnen', milestones })
    must(await discardDraft(scope, plan.planId, 1))
    const kept = await changesOf(scope, 'plan.discardDraft')
    expect(kept.map(({ kind, id }) => [kind, id])).toEqual([
      ['plan', plan.planId],
      ...plan.fieldIds.map((id) => ['field', id]),
      ...plan.goalIds.map((id) => ['goal', id]),
      ['measure', measure.id],
    ])
    expect(kept.every(({ after }) => after === null)).toBe(true)
    expect(kept[1]?.before).toMatchObject({ title: 'Bildung', code: 'B' })
    expect(kept[4]?.before).toMatchObject({
      wording: 'Das zweite Ziel',
      places: plan.fieldIds.map((fieldId) => ({ fieldId })),
    })
    expect(kept[6]?.before).toMatchObject({ title: 'Lesepatinnen', planMilestone: [{ title: 'Räume gefunden' }] })
  })

  test('that another draft was to follow is thrown away, and the other follows nothing', async ({ scope }) => {
    const first = await drafted(scope)
    const second = await drafted(scope, { title: 'Der nächste', successorOf: first.planId })
    expect(await discardDraft(scope, first.planId, 1)).toMatchObject({ ok: true })
    expect((await showPlan(scope, second.slug)).edition.state).toBe('draft')
  })

  test('is not thrown away by somebody who saw an earlier version', async ({ scope }) => {
    const { planId, slug } = await drafted(scope)
    expect(await discardDraft(scope, planId, 2)).toEqual({ ok: false, code: 'changed_meanwhile' })
    expect((await showPlan(scope, slug)).edition.version).toBe(1)
  })
})

test('a published plan cannot be deleted, even by raw SQL of the application', async ({ scope }) => {
  const { planId } = await published(scope)
  await enter(scope.db, scope.city.id)
  const attempts = [
    'plan_plan where id',
    'plan_publication where plan_id',
    'plan_field where plan_id',
    'plan_goal where plan_id',
  ]
  const codes = []
  for (const what of attempts) codes.push(await refusalOf(scope.db, sql`delete from ${sql.raw(what)} = ${planId}`))
  expect(codes).toEqual(['23503', '42501', '42501', '42501'])
  const unpublish = sql`update plan_publication set plan_id = gen_random_uuid() where plan_id = ${planId}`
  expect(await refusalOf(scope.db, unpublish)).toBe('42501')
})
