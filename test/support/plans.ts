/** Small plans for tests that need one of their own, beside the demonstration city's. */
import { must } from '../../src/demo/act.ts'
import {
  addMeasure,
  blankSheet,
  type DraftedPlan,
  draftPlan,
  type MeasureSheet,
  type PlanOutline,
  publishPlan,
} from '../../src/domains/plan/plan.ts'
import type { Scope } from '../../src/platform/scope.ts'

/** Two fields; the second goal stands in both. */
export const smallOutline: PlanOutline = {
  title: 'Kleiner Plan',
  subtitle: '',
  foreword: '',
  startsOn: null,
  endsOn: null,
  successorOf: null,
  fields: [
    { title: 'Bildung', summary: '', introduction: '', goals: [0, 1] },
    { title: 'Soziales', summary: '', introduction: '', goals: [1, 2] },
  ],
  goals: [
    { short: 'Erstes', wording: 'Das erste Ziel', description: '' },
    { short: 'Zweites', wording: 'Das zweite Ziel', description: '' },
    { short: 'Drittes', wording: 'Das dritte Ziel', description: '' },
  ],
}

export async function drafted(scope: Scope, outline: Partial<PlanOutline> = {}): Promise<DraftedPlan> {
  return must(await draftPlan(scope, { ...smallOutline, ...outline }))
}

export async function published(scope: Scope, outline: Partial<PlanOutline> = {}): Promise<DraftedPlan> {
  const plan = await drafted(scope, outline)
  must(await publishPlan(scope, plan.planId, 1, { reason: 'beschlossen', adoption: null }))
  return plan
}

/** A measure that serves the plan's first goal, unless told otherwise. */
export async function added(
  scope: Scope,
  plan: DraftedPlan,
  sheet: Partial<MeasureSheet> = {},
): Promise<{ id: string; slug: string }> {
  const goalIds = [plan.goalIds[0] ?? '']
  return must(
    await addMeasure(scope, plan.planId, { ...blankSheet('Lotsinnen'), goalIds, ...sheet }, { reason: 'nötig' }),
  )
}
