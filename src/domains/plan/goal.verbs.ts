import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { freeSlug, slugOf } from '../../platform/slug.ts'
import { transact } from '../../platform/transact.ts'
import { listSlugs } from './address.queries.ts'
import { findPlan, isPublished } from './edition.queries.ts'
import { listPlanFields } from './field.queries.ts'
import { findGoal } from './goal.queries.ts'
import { insertGoals, movePlaces, raiseGoalVersion, saveGoalTexts } from './goal-write.queries.ts'
import { mayEdit } from './plan.access.ts'
import { insertSteps } from './step.queries.ts'

/** Adds a goal, last in each of its fields. In a draft it is a draft; in a published plan it counts as adopted, for `reason`. */
export async function addGoal(
  scope: Scope,
  planId: string,
  { wording, short = '', fieldIds, reason }: { wording: string; short?: string; fieldIds: string[]; reason: string },
): Promise<Outcome<{ id: string; slug: string }, 'goal.wording_missing' | 'goal.field_missing'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('addGoal')
  if (wording.trim() === '') return refused('goal.wording_missing')
  if (fieldIds.length === 0) return refused('goal.field_missing')
  return transact(scope, 'plan.addGoal', async ({ tx, changed }) => {
    if (!(await findPlan(tx, planId))) throw new NotFound('plan')
    const fields = new Set((await listPlanFields(tx, planId)).map((field) => field.id))
    if (fieldIds.some((id) => !fields.has(id))) throw new NotFound('field')
    const slug = freeSlug(slugOf(short || wording, 'goal'), await listSlugs(tx, 'goal'))
    const goal = { id: randomUUID(), planId, slug, short, wording, description: '', stage: 'draft' as const }
    await insertGoals(tx, scope, [goal])
    await movePlaces(tx, scope, goal.id, [], [...new Set(fieldIds)])
    if (await isPublished(tx, planId)) {
      const step = { id: randomUUID(), recordId: goal.id, stage: 'adopted' as const, decisionId: null, reason }
      await insertSteps(tx, scope, 'goal', [step])
    }
    changed({ kind: 'goal', id: goal.id, before: null, after: { ...goal, fieldIds } })
    return ok({ id: goal.id, slug })
  })
}

/** Changes what a goal says, once for all the fields it stands in. */
export async function reviseGoal(
  scope: Scope,
  id: string,
  seen: number,
  texts: { short: string; wording: string; description: string },
): Promise<Outcome<null, 'goal.wording_missing' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('reviseGoal')
  if (texts.wording.trim() === '') return refused('goal.wording_missing')
  return transact(scope, 'plan.reviseGoal', async ({ tx, changed }) => {
    const goal = await findGoal(tx, 'id', id)
    if (!goal) throw new NotFound('goal')
    if (!(await raiseGoalVersion(tx, id, seen))) return refused('changed_meanwhile')
    await saveGoalTexts(tx, id, texts)
    const { short, wording, description } = goal
    changed({ kind: 'goal', id, before: { short, wording, description }, after: texts })
    return ok(null)
  })
}
