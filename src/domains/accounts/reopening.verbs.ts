import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { mayArrangeUnits } from './accounts.access.ts'
import { listPosts, savePostClosing } from './post.queries.ts'
import { checkPost, type PostRefusal } from './post.ts'
import { changePost } from './post.verbs.ts'
import { listUnits, raiseUnitVersion, saveUnitClosing } from './unit.queries.ts'
import { checkReopening, type ReopeningRefusal } from './unit.ts'

/** A unit that was closed can be chosen again, where it stood. What had left it stays where it went. */
export async function reopenUnit(
  scope: Scope,
  id: string,
  seen: number,
  reason: string,
): Promise<Outcome<null, ReopeningRefusal | 'unit.above_closed' | 'changed_meanwhile'>> {
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden('reopenUnit')
  return transact(scope, 'accounts.reopenUnit', async ({ tx, changed }) => {
    const units = await listUnits(tx, scope)
    const unit = units.find((one) => one.id === id)
    if (!unit) throw new NotFound('unit')
    const checked = checkReopening(reason, unit)
    if (!checked.ok) return checked
    const above = units.find((one) => one.id === unit.parentId)
    if (above && above.closedOn !== null) return refused('unit.above_closed', { name: above.name.words })
    if (!(await raiseUnitVersion(tx, id, seen))) return refused('changed_meanwhile')
    await saveUnitClosing(tx, id, null)
    const closed = { on: unit.closedOn, reason: unit.closedReason }
    changed({ kind: 'unit', id, before: { closed }, after: { closed: null, reason: checked.value } })
    return ok(null)
  })
}

/** A post that was closed is there again, vacant; what it led stays with whom it fell to. */
export async function reopenPost(
  scope: Scope,
  id: string,
  seen: number,
  reason: string,
): Promise<Outcome<null, ReopeningRefusal | PostRefusal | 'unit.closed' | 'changed_meanwhile'>> {
  return changePost(scope, 'accounts.reopenPost', id, seen, async (post, { tx, changed }, hold) => {
    const checked = checkReopening(reason, post)
    if (!checked.ok) return checked
    const unit = (await listUnits(tx, scope)).find((one) => one.id === post.unitId)
    if (unit?.closedOn !== null) return refused('unit.closed')
    const fits = checkPost(post, post, await listPosts(tx, scope))
    if (!fits.ok) return fits
    if (!(await hold())) return refused('changed_meanwhile')
    await savePostClosing(tx, id, null)
    const closed = { on: post.closedOn, reason: post.closedReason }
    changed({ kind: 'post', id, before: { closed }, after: { closed: null, reason: checked.value } })
    return ok(null)
  })
}
