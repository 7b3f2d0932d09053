import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { granted, type Outcome, ok } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact } from '../../../platform/transact.ts'
import { listRecordsAt, takeStep } from '../../plan/plan.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { askOne } from './asking.verbs.ts'
import { keepWordings } from './keep-wordings.verbs.ts'
import { insertReview, insertReviewRecords, listReviews } from './review.queries.ts'
import { checkOpening, type OpeningRefusal, type OpeningWish } from './review.ts'
import { listNamedBodies } from './review-body.queries.ts'

/**
 * Sends goals and measures of a plan round for comments: their wordings are kept, drafts go into review, and everybody in
 * the bodies that are asked gets a mail. Gives the slug.
 */
export async function openReview(
  scope: Scope,
  publicUrl: string,
  of: { bodyId: string; planId: string },
  wish: OpeningWish,
): Promise<Outcome<string, OpeningRefusal>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('openReview')
  const checked = checkOpening(wish, dayOf(scope.now))
  if (!checked.ok) return checked
  return transact(scope, 'bodies.openReview', async (write) => {
    const { tx, changed } = write
    const { title, words, dueOn, openToAll, recordIds, bodyIds } = checked.value
    const records = (await listRecordsAt(tx, scope, of.planId, ['draft', 'in_review'])).filter(({ id }) =>
      recordIds.includes(id),
    )
    if (records.length < new Set(recordIds).size) throw new NotFound('record')
    const bodies = await listNamedBodies(tx)
    if ([of.bodyId, ...bodyIds].some((id) => !bodies.some((body) => body.id === id))) throw new NotFound('body')
    const taken = new Set((await listReviews(tx)).map(({ slug }) => slug))
    const slug = freeSlug(slugOf(title, 'review'), taken)
    const review = { id: randomUUID(), slug, ...of, title, words, openToAll, dueOn, openedAt: scope.now }
    await insertReview(tx, scope, review)
    await insertReviewRecords(tx, scope, review.id, records)
    changed({ kind: 'review', id: review.id, before: null, after: { ...review, recordIds, bodyIds } })
    const ids = records.map(({ id }) => id)
    await keepWordings(write, scope, ids)
    const drafts = await listRecordsAt(tx, scope, of.planId, ['draft'])
    for (const { kind, id } of drafts.filter((one) => ids.includes(one.id))) {
      granted(await takeStep({ ...scope, db: tx }, kind, id, { to: 'in_review', reason: title, decisionId: null }))
    }
    for (const bodyId of new Set(bodyIds)) {
      const party = { kind: 'body' as const, bodyId, unitId: null, participantId: null, office: '' }
      await askOne(write, scope, publicUrl, review, party)
    }
    return ok(slug)
  })
}
