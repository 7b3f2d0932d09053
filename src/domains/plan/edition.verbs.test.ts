import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { asPublic, committingScope, test } from '../../../test/support/city.ts'
import { added, drafted, published, smallOutline } from '../../../test/support/plans.ts'
import { asIfCommitting, count, enter, refusalOf } from '../../../test/support/raw.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import {
  addCrossReference,
  changeAddress,
  type Decision,
  discardDraft,
  draftPlan,
  leadOn,
  publishPlan,
  recordDecision,
  showEditions,
  showGoal,
  showHome,
  showMeasure,
  showPlan,
  takeStep,
  translate,
} from './plan.ts'

const nobody = '00000000-0000-4000-8000-000000000000'
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
const publication = { reason: 'Der Rat hat beschlossen.', adoption: null }

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

describe('publishing', () => {
  test('adopts goals and measures, by the decision that is told with it', async ({ scope }) => {
    const plan = await drafted(scope, { startsOn: '2027-01-01' })
    const measure = await added(scope, plan)
    must(await publishPlan(scope, plan.planId, 1, { ...publication, adoption }))
    const visitor = asPublic(scope)
    const { edition } = await showPlan(visitor, plan.slug)
    expect(edition).toMatchObject({ state: 'in_force', adoption, publication: { reason: publication.reason } })
    expect(edition.publication?.at).toEqual(scope.now)
    expect((await showMeasure(visitor, measure.slug)).goals).toHaveLength(1)
    expect((await showHome(visitor)).edition?.id).toBe(plan.planId)
    const steps = await sql<{ stage: string; decided: boolean }>`select stage, decision_id is not null as decided
      from plan_step where measure_id = ${measure.id}`.execute(scope.db)
    expect(steps.rows).toEqual([{ stage: 'adopted', decided: true }])
  })

  test('follows only an edition that is published', async ({ scope }) => {
    const { planId } = await drafted(scope)
    const other = await drafted(scope, { title: 'Noch ein Entwurf' })
    for (const successorOf of [other.planId, planId, nobody]) {
      await expect(publishPlan(scope, planId, 1, { ...publication, successorOf })).rejects.toThrow(NotFound)
    }
  })

  test('twice, or a version that is no longer the newest, is refused', async ({ scope }) => {
    const { planId } = await drafted(scope)
    expect(await publishPlan(scope, planId, 7, publication)).toEqual({ ok: false, code: 'changed_meanwhile' })
    must(await publishPlan(scope, planId, 1, publication))
    expect(await publishPlan(scope, planId, 2, publication)).toEqual({ ok: false, code: 'plan.published_already' })
    expect(await discardDraft(scope, planId, 2)).toEqual({ ok: false, code: 'plan.published_already' })
  })

  test('by two at the same moment happens once', async () => {
    const scope = await committingScope('publish')
    const { planId } = await drafted(scope)
    const both = await Promise.all([1, 2].map(() => publishPlan(scope, planId, 1, publication)))
    expect(both.map((one) => (one.ok ? 'ok' : one.code)).sort()).toEqual(['ok', 'plan.published_already'])
  })

  test('a plan without a goal is refused, and what there is not is not found', async ({ scope }) => {
    const { planId } = await drafted(scope, { goals: [], fields: [] })
    expect(await publishPlan(scope, planId, 1, publication)).toEqual({ ok: false, code: 'plan.nothing_to_publish' })
    await expect(publishPlan(scope, nobody, 1, publication)).rejects.toThrow(NotFound)
    await expect(discardDraft(scope, nobody, 1)).rejects.toThrow(NotFound)
  })

  test('a plan whose goals were all adopted one by one needs no draft among them', async ({ scope }) => {
    const { planId, goalIds, slug } = await drafted(scope)
    for (const id of goalIds) must(await takeStep(scope, 'goal', id, { to: 'adopted', reason: '', decisionId: null }))
    must(await publishPlan(scope, planId, 1, publication))
    expect((await showPlan(asPublic(scope), slug)).fields[0]?.goals).toHaveLength(2)
  })

  test('leaves hidden what is still talked over', async ({ scope }) => {
    const { planId, goalIds, slug } = await drafted(scope)
    must(await takeStep(scope, 'goal', goalIds[1] ?? '', { to: 'in_review', reason: '', decisionId: null }))
    must(await publishPlan(scope, planId, 1, publication))
    const shown = (await showPlan(asPublic(scope), slug)).fields.map((field) =>
      field.goals.map((goal) => goal.short.words),
    )
    expect(shown).toEqual([['Erstes'], ['Drittes']])
  })
})

test('only a resolution that adopts counts as the adoption of a plan', async ({ scope }) => {
  const { planId, slug } = await published(scope)
  const adoptedBy = async () => (await showPlan(scope, slug)).edition.adoption?.title ?? null
  await recordDecision(scope, { planId }, { ...adoption, kind: 'recommendation', title: 'Beirat' })
  await recordDecision(scope, { planId }, { ...adoption, outcome: 'rejected', title: 'Abgelehnt' })
  await recordDecision(scope, { planId }, { ...adoption, outcome: 'returned', title: 'Zurückgegeben' })
  expect(await adoptedBy()).toBeNull()
  await recordDecision(scope, { planId }, { ...adoption, outcome: 'adopted_with_changes', title: 'Beschlossen' })
  await recordDecision(
    scope,
    { planId },
    { ...adoption, decidedOn: '2026-11-01', outcome: 'rejected', title: 'Änderung' },
  )
  expect(await adoptedBy()).toBe('Beschlossen')
})

describe('a successor', () => {
  test('takes the place of the earlier edition, which stays readable at its address', async ({ scope }) => {
    const old = await published(scope, { title: 'Plan 2020', startsOn: '2020-01-01' })
    const next = await drafted(scope, { title: 'Plan 2027', startsOn: '2027-01-01', successorOf: old.planId })
    const visitor = asPublic(scope)
    const before = (await showPlan(visitor, old.slug)).edition
    expect(before).toMatchObject({ state: 'in_force', successor: null })
    must(await publishPlan(scope, next.planId, 1, publication))
    const after = (await showPlan(visitor, old.slug)).edition
    expect(after).toMatchObject({ state: 'succeeded', successor: { slug: next.slug, title: { words: 'Plan 2027' } } })
    expect((await showPlan(visitor, next.slug)).edition.predecessor?.slug).toBe(old.slug)
    expect((await showHome(visitor)).edition?.slug).toBe(next.slug)
    const [goal] = (await showPlan(visitor, old.slug)).fields[0]?.goals ?? []
    expect((await showGoal(visitor, goal?.slug ?? '')).edition.slug).toBe(old.slug)
  })

  test('that is still a draft is not named to the public', async ({ scope }) => {
    const old = await published(scope)
    await drafted(scope, { title: 'Geheim', successorOf: old.planId })
    const told = JSON.stringify(await showEditions(asPublic(scope)))
    expect(told).not.toContain('Geheim')
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
