import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { isPublished } from './edition.queries.ts'
import { findPlaces, listPlacesOf, movePlaces } from './goal-write.queries.ts'
import { mayEdit } from './plan.access.ts'
import { deleteRecord, findRemovable, isSpokenOf, type RemovableKind } from './removal.queries.ts'

/**
 * Takes a field, a goal or a measure out of a draft. What nobody outside has seen may go, and what nobody has spoken of; the
 * audit log keeps what it was. In a published plan it would have to be ended (`leadOn`).
 */
export async function removeFromDraft(
  scope: Scope,
  kind: RemovableKind,
  id: string,
): Promise<Outcome<null, 'plan.published_already' | 'plan.in_bodies' | 'field.has_goals'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('removeFromDraft')
  return transact(scope, 'plan.removeFromDraft', async ({ tx, changed }) => {
    const record = await findRemovable(tx, kind, id)
    if (!record) throw new NotFound(kind)
    if (await isPublished(tx, record.planId)) return refused('plan.published_already')
    if (await isSpokenOf(tx, id)) return refused('plan.in_bodies')
    if (kind === 'field' && (await listPlacesOf(tx, id)).length > 0) return refused('field.has_goals')
    if (kind === 'goal') await movePlaces(tx, scope, id, await findPlaces(tx, id), [])
    await deleteRecord(tx, kind, record)
    changed({ kind, id, before: record, after: null })
    return ok(null)
  })
}
