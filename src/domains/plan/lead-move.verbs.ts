import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { listEditions } from './edition.queries.ts'
import { listLedBy, saveLead } from './lead-move.queries.ts'

/**
 * What a post leads goes with it into another unit. An edition that was succeeded tells who led at its time: there the unit
 * stays, and the post, which is one of it no more, is left out. `move`: moves the post itself, which no measure may name
 * in between. Part of an act of the accounts, which have asked whether it may be done. Gives how many went along.
 */
export async function moveLead(
  scope: Scope,
  postId: string,
  unitId: string,
  move: () => Promise<void>,
): Promise<number> {
  return transact(scope, 'plan.moveLead', async ({ tx, changed }) => {
    const editions = await listEditions(tx, scope)
    const past = new Set(editions.filter(({ state }) => state === 'succeeded').map(({ id }) => id))
    const led = await listLedBy(tx, postId)
    for (const measure of led) await saveLead(tx, measure, { leadPostId: null })
    await move()
    for (const measure of led) {
      const { id, planId, leadUnitId, leadPostId } = measure
      const isPast = past.has(planId)
      if (!isPast) await saveLead(tx, measure, { leadUnitId: unitId, leadPostId })
      const after = isPast ? { leadPostId: null } : { leadUnitId: unitId }
      changed({ kind: 'measure', id, before: isPast ? { leadPostId } : { leadUnitId }, after })
    }
    return led.filter(({ planId }) => !past.has(planId)).length
  })
}
