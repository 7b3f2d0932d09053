import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { deleteReminders } from './reminder.queries.ts'
import { findReview, saveReview } from './review.queries.ts'
import { checkExtension } from './review.ts'

/** Gives everybody more time. */
export async function extendReview(
  scope: Scope,
  id: string,
  seen: number,
  dueOn: string,
): Promise<Outcome<null, 'review.closed' | 'review.not_later' | 'changed_meanwhile'>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('extendReview')
  return transact(scope, 'bodies.extendReview', async ({ tx, changed }) => {
    const review = await findReview(tx, 'id', id)
    if (!review) throw new NotFound('review')
    const checked = checkExtension(dueOn, review, dayOf(scope.now))
    if (!checked.ok) return checked
    if (!(await saveReview(tx, id, seen, { dueOn }))) return refused('changed_meanwhile')
    await deleteReminders(tx, id)
    changed({ kind: 'review', id, before: { dueOn: review.dueOn }, after: { dueOn } })
    return ok(null)
  })
}

/** Takes no more statements. What came in is answered all the same, and its records go on from where they are. */
export async function closeReview(
  scope: Scope,
  id: string,
  seen: number,
): Promise<Outcome<null, 'review.closed' | 'changed_meanwhile'>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('closeReview')
  return transact(scope, 'bodies.closeReview', async ({ tx, changed }) => {
    const review = await findReview(tx, 'id', id)
    if (!review) throw new NotFound('review')
    if (review.closedAt !== null) return refused('review.closed')
    if (!(await saveReview(tx, id, seen, { closedAt: scope.now }))) return refused('changed_meanwhile')
    changed({ kind: 'review', id, before: { closedAt: null }, after: { closedAt: scope.now } })
    return ok(null)
  })
}
