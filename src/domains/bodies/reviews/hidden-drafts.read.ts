import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { loadKnownRecords } from '../../plan/plan.ts'
import { listReviewRecords, listReviews } from './review.queries.ts'

type Subject = { kind: string; recordId: string }

/**
 * Of these goals and measures those that not everybody may know of yet, whoever reads: they are not in the plan for
 * everybody, and no review was open to all.
 */
export async function loadHiddenDrafts(
  tx: Transaction,
  scope: Scope,
  subjects: readonly Subject[],
): Promise<ReadonlySet<string>> {
  const ids = subjects.flatMap(({ kind, recordId }) => (kind === 'goal' || kind === 'measure' ? [recordId] : []))
  if (ids.length === 0) return new Set()
  const inPlan = await loadKnownRecords(tx, { ...scope, viewer: { kind: 'public' } })
  const open = new Set((await listReviews(tx)).flatMap(({ id, openToAll }) => (openToAll ? [id] : [])))
  const round = new Set((await listReviewRecords(tx)).flatMap((one) => (open.has(one.reviewId) ? [one.recordId] : [])))
  return new Set(ids.filter((id) => !inPlan.has(id) && !round.has(id)))
}
