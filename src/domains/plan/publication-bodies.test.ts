import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { added, drafted } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Stage } from './life.ts'
import { type Decision, publishPlan, showGoal, showMeasure, takeStep } from './plan.ts'
import { showWaiting } from './publication.read.ts'

const adoption: Decision = {
  ...{ kind: 'resolution', body: 'Rat der Stadt', decidedOn: '2026-10-01', title: 'Der Plan', outcome: 'adopted' },
  ...{ paperNumber: '1/2026', paperUrl: null, reason: '' },
}
const publication = { reason: 'Der Rat hat beschlossen.', adoption: null }

describe('publishing what bodies work on', () => {
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

async function listStages({ db }: Scope, planId: string): Promise<Map<string, string>> {
  const goals = await db.selectFrom('planGoal').select(['id', 'stage']).where('planId', '=', planId).execute()
  const measures = await db.selectFrom('planMeasure').select(['id', 'stage']).where('planId', '=', planId).execute()
  return new Map([...goals, ...measures].map(({ id, stage }) => [id, stage]))
}
