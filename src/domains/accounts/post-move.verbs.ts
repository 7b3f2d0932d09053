import { NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { listPosts, savePostUnit } from './post.queries.ts'
import { checkPost, type PostRefusal } from './post.ts'
import { changePost } from './post.verbs.ts'
import { listUnits } from './unit.queries.ts'
import type { MoveLead } from './unit-measure.ts'

/** Puts a post into another unit, with whoever holds it and the measures that it leads. Gives how many these are. */
export async function movePost(
  scope: Scope,
  id: string,
  seen: number,
  unitId: string,
  moveLead: MoveLead,
): Promise<Outcome<number, PostRefusal | 'post.closed' | 'post.here_already' | 'unit.closed' | 'changed_meanwhile'>> {
  return changePost(scope, 'accounts.movePost', id, seen, async (post, { tx, changed }, hold) => {
    const unit = (await listUnits(tx, scope)).find((one) => one.id === unitId)
    if (!unit) throw new NotFound('unit')
    if (post.closedOn !== null) return refused('post.closed')
    if (unit.closedOn !== null) return refused('unit.closed')
    if (unitId === post.unitId) return refused('post.here_already')
    const fits = checkPost(post, { id, unitId }, await listPosts(tx, scope))
    if (!fits.ok) return fits
    if (!(await hold())) return refused('changed_meanwhile')
    const led = await moveLead({ ...scope, db: tx }, id, unitId, () => savePostUnit(tx, id, unitId))
    changed({ kind: 'post', id, before: { unitId: post.unitId }, after: { unitId } })
    return ok(led)
  })
}
