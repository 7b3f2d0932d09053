import { dayOf } from '../../i18n/format.ts'
import { original, type Text } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { Forbidden } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { type Answering, listPosts, listUnitNames, loadOffice, nameAnswering } from '../accounts/accounts.ts'
import type { MeasureSheet } from './measure.ts'
import { maySeeDrafts } from './plan.access.ts'

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

/** What the post is called that leads a measure. Who holds it is no part of what is public. */
export async function findLeadPost(
  tx: Transaction,
  scope: Scope,
  { leadPostId }: Pick<MeasureSheet, 'leadPostId'>,
): Promise<Text | null> {
  if (leadPostId === null) return null
  const post = (await listPosts(tx, scope)).find(({ id }) => id === leadPostId)
  return post ? original(post.title, sourceLanguage(scope.city)) : null
}

/** Who answers for a measure today: for those who take part. */
export async function showAnswering(
  scope: Scope,
  { leadPostId, leadUnitId }: Pick<MeasureSheet, 'leadPostId' | 'leadUnitId'>,
): Promise<Answering | null> {
  if (!maySeeDrafts(scope.viewer)) throw new Forbidden('showAnswering')
  return read(scope, async (tx) => {
    const office = await loadOffice(tx, scope)
    return nameAnswering({ postId: leadPostId, unitId: leadUnitId }, dayOf(scope.now), office)
  })
}
