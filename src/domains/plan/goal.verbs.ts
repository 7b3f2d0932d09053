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

/**
 * Adds a goal, last in each of its fields. In a draft it is a draft; in a published plan it counts as adopted, for `reason`.
 * `asDraft`: there as well it is one.
 */
export async function addGoal(
  scope: Scope,
  planId: string,
  goal: { wording: string; short?: string; fieldIds: string[]; reason: string; asDraft?: boolean },
): Promise<Outcome<{ id: string; slug: string }, 'goal.wording_missing' | 'goal.field_missing'>> {
  const { wording, short = '', fieldIds, reason, asDraft = false } = goal
  if (!mayEdit(scope.viewer)) throw new Forbidden('addGoal')
  if (wording.trim() === '') return refused('goal.wording_missing')
  if (fieldIds.length === 0) return refused('goal.field_missing')
  return transact(scope, 'plan.addGoal', async ({ tx, changed }) => {
    if (!(await findPlan(tx, planId))) throw new NotFound('plan')
    const fields = new Set((await listPlanFields(tx, planId)).map((field) => field.id))
    if (fieldIds.some((id) => !fields.has(id))) throw new NotFound('field')
    const slug = freeSlug(slugOf(short || wording, 'goal'), await listSlugs(tx, 'goal'))
    const row = { id: randomUUID(), planId, slug, short, wording, description: '', stage: 'draft' as const }
    await insertGoals(tx, scope, [row])
    await movePlaces(tx, scope, row.id, [], [...new Set(fieldIds)])
    if (!asDraft && (await isPublished(tx, planId))) {
      const step = { id: randomUUID(), recordId: row.id, stage: 'adopted' as const, decisionId: null, reason }
      await insertSteps(tx, scope, 'goal', [step])
    }
    changed({ kind: 'goal', id: row.id, before: null, after: { ...row, fieldIds } })
    return ok({ id: row.id, slug })
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
