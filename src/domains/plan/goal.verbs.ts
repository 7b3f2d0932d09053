import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { findGoal } from './goal.queries.ts'
import { raiseGoalVersion, saveGoalTexts } from './goal-write.queries.ts'
import { mayEdit } from './plan.access.ts'

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
