import type { Transaction } from '../../platform/database.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { listPosts, listUnitNames } from '../accounts/accounts.ts'
import type { MeasureSheet } from './measure.ts'

export type LeadRefusal = 'measure.post_elsewhere' | 'measure.unit_closed'

/**
 * Whether a unit and its post can lead. `before`: who led until now, and may go on; null for a new measure, which a
 * document may give to a unit that has been closed since.
 */
export async function checkLead(
  tx: Transaction,
  scope: Scope,
  { leadUnitId, leadPostId }: MeasureSheet,
  before: MeasureSheet | null,
): Promise<Outcome<null, LeadRefusal>> {
  const isSameUnit = leadUnitId === before?.leadUnitId
  if (before !== null && leadUnitId !== null && !isSameUnit) {
    const unit = (await listUnitNames(tx, scope)).get(leadUnitId)
    if (unit && unit.closedOn !== null) return refused('measure.unit_closed', { name: unit.name.words })
  }
  if (leadPostId === null || (isSameUnit && leadPostId === before?.leadPostId)) return ok(null)
  const post = (await listPosts(tx, scope)).find(({ id }) => id === leadPostId)
  const isGiven = post !== undefined && post.unitId === leadUnitId && post.closedOn === null
  return isGiven ? ok(null) : refused('measure.post_elsewhere')
}
