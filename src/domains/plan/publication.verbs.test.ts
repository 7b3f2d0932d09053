import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { asPublic, committingScope, test } from '../../../test/support/city.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { changesOf } from '../../../test/support/raw.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Stage } from './life.ts'
import {
  changeAddress,
  type Decision,
  discardDraft,
  findNewAddress,
  publishPlan,
  recordDecision,
  showGoal,
  showHome,
  showMeasure,
  showPlan,
  takeStep,
} from './plan.ts'
import { showWaiting } from './publication.read.ts'

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

describe('publishing', () => {
  test('adopts goals and measures, by the decision that is told with it', async ({ neighbour: scope }) => {
    const plan = await drafted(scope, { startsOn: '2026-11-23' })
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

  test('is in the audit log step by step, with what was so before', async ({ scope }) => {
    const old = await published(scope)
    const plan = await drafted(scope, { title: 'Entwurf', startsOn: '2026-01-01' })
    const measure = await added(scope, plan)
    const already = (await changesOf(scope, 'plan.publishPlan')).length
    const facts = { title: 'Der neue Plan', startsOn: null, endsOn: '2031-12-31', successorOf: old.planId }
    must(await publishPlan(scope, plan.planId, 1, { ...publication, ...facts, adoption }))
    const [first, decision, ...steps] = (await changesOf(scope, 'plan.publishPlan')).slice(already)
    const before = { published: false, title: 'Entwurf', startsOn: '2026-01-01', endsOn: null, successorOf: null }
    const after = { published: true, reason: publication.reason, ...facts }
    expect(first).toEqual({ kind: 'plan', id: plan.planId, before, after })
    expect(decision).toMatchObject({ kind: 'decision', before: null, after: { planId: plan.planId, ...adoption } })
    const step = { stage: 'adopted', reason: publication.reason, decisionId: decision?.id }
    expect(steps).toHaveLength(4)
    for (const [kind, id] of [...plan.goalIds.map((goal) => ['goal', goal]), ['measure', measure.id]]) {
      expect(steps.find((one) => one.id === id)).toMatchObject({ kind, before: { stage: 'draft' }, after: step })
    }
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

  test('leaves to the bodies what is in their hands, and says so before', async ({ scope }) => {
    const plan = await drafted(scope)
    const [first = '', second = '', third = ''] = plan.goalIds
    const measure = await added(scope, plan)
    const step = async (id: string, to: Stage, kind: 'goal' | 'measure' = 'goal') =>
      must(await takeStep(scope, kind, id, { to, reason: 'weil', decisionId: null }))
    for (const to of ['in_review', 'with_steering', 'returned', 'draft'] as const) await step(second, to)
    for (const to of ['in_review', 'with_steering', 'accepted', 'with_council'] as const) {
      await step(measure.id, to, 'measure')
    }
    await step(third, 'adopted')
    const { waits, withCouncil } = await showWaiting(scope, plan.planId)
    expect([waits, withCouncil].map((some) => some.map(({ id }) => id))).toEqual([[second], [measure.id]])
    must(await publishPlan(scope, plan.planId, 1, { ...publication, adoption }))
    const stages = await listStages(scope, plan.planId)
    expect([first, second, third, measure.id].map((id) => stages.get(id))).toEqual([
      ...['adopted', 'draft', 'adopted', 'adopted'],
    ])
    // What was adopted by a decision of its own keeps that one.
    const own = await scope.db.selectFrom('planStep').selectAll().where('goalId', '=', third).execute()
    expect(own.map(({ decisionId }) => decisionId)).toEqual([null])
    await expect(showGoal(asPublic(scope), 'zweites')).rejects.toThrow(NotFound)
  })

  test('without a decision of the council hides what lies with the council', async ({ scope }) => {
    const plan = await drafted(scope)
    const measure = await added(scope, plan)
    for (const to of ['in_review', 'with_steering', 'accepted', 'with_council'] as const) {
      must(await takeStep(scope, 'measure', measure.id, { to, reason: '', decisionId: null }))
    }
    must(await publishPlan(scope, plan.planId, 1, publication))
    await expect(showMeasure(asPublic(scope), measure.slug)).rejects.toThrow(NotFound)
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

describe('at publication, addresses', () => {
  test('lose the numbers that other drafts made necessary', async ({ scope }) => {
    const trials = [await drafted(scope), await drafted(scope)]
    const plan = await drafted(scope)
    for (const trial of trials) await added(scope, trial)
    const measure = await added(scope, plan)
    expect([plan.slug, measure.slug]).toEqual(['kleiner-plan-3', 'lotsinnen-3'])
    const already = (await changesOf(scope, 'plan.publishPlan')).length
    must(await publishPlan(scope, plan.planId, 1, { ...publication, slug: 'kleiner-plan' }))
    const visitor = asPublic(scope)
    const { edition, fields } = await showPlan(visitor, 'kleiner-plan')
    expect(edition.id).toBe(plan.planId)
    const goals = fields.flatMap((field) => field.goals)
    expect(goals.map(({ slug }) => slug)).toEqual(['erstes', 'zweites', 'zweites', 'drittes'])
    expect((await showMeasure(visitor, 'lotsinnen')).id).toBe(measure.id)
    // The first trial had these addresses, and is still there under others; nothing leads to it.
    const moved = (await changesOf(scope, 'plan.publishPlan')).slice(already)
    const slugs = moved.flatMap(({ id, after }) =>
      after !== null && Object.hasOwn(after, 'slug') ? [[id, after]] : [],
    )
    expect(slugs).toHaveLength(2 * 5)
    expect(slugs).toContainEqual([trials[0]?.planId, { slug: 'kleiner-plan-4' }])
    expect((await showPlan(scope, 'kleiner-plan-4')).edition.id).toBe(trials[0]?.planId)
    expect(await findNewAddress(visitor, 'plan', 'kleiner-plan-3')).toBeUndefined()
  })

  test('that are public, or were once, stay whose they are', async ({ scope }) => {
    const first = await published(scope)
    must(await changeAddress(scope, 'goal', first.goalIds[0] ?? '', 'umbenannt'))
    must(await changeAddress(scope, 'plan', first.planId, 'alter-plan'))
    const plan = await drafted(scope)
    for (const slug of ['alter-plan', 'kleiner-plan']) {
      expect(await publishPlan(scope, plan.planId, 1, { ...publication, slug })).toMatchObject({
        code: 'plan.address_taken',
      })
    }
    must(await publishPlan(scope, plan.planId, 1, publication))
    const { fields } = await showPlan(asPublic(scope), plan.slug)
    expect(fields[0]?.goals.map(({ slug }) => slug)).toEqual(['erstes-2', 'zweites-2'])
  })

  test('that somebody wished for stay as they are, numbers and all', async ({ scope }) => {
    const plan = await drafted(scope, { title: 'WIR', slug: 'wir-2' })
    must(await publishPlan(scope, plan.planId, 1, publication))
    expect((await showPlan(asPublic(scope), 'wir-2')).edition.id).toBe(plan.planId)
  })
})

async function listStages({ db }: Scope, planId: string): Promise<Map<string, string>> {
  const goals = await db.selectFrom('planGoal').select(['id', 'stage']).where('planId', '=', planId).execute()
  const measures = await db.selectFrom('planMeasure').select(['id', 'stage']).where('planId', '=', planId).execute()
  return new Map([...goals, ...measures].map(({ id, stage }) => [id, stage]))
}
