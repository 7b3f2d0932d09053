import { endOfDay } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Participant } from '../participants/participant.ts'
import type { Awaiting } from '../room/awaiting.ts'
import { partiesOf } from './asking.verbs.ts'
import { listParties, listReviews } from './review.queries.ts'
import { listNamedBodies } from './review-body.queries.ts'
import { reviewsRoutes } from './reviews.routes.ts'
import { listStatements } from './statement.queries.ts'

/** The reviews that are open and in which somebody is asked. */
export async function reviewsAwaiting(tx: Transaction, scope: Scope, participant: Participant): Promise<Awaiting[]> {
  const source = sourceLanguage(scope.city)
  const parties = await partiesOf(scope, tx, await listParties(tx), participant.id)
  const bodies = await listNamedBodies(tx)
  const mine = await listStatements(tx, { participantId: participant.id })
  const awaiting: Awaiting[] = []
  for (const review of (await listReviews(tx)).filter(({ closedAt }) => closedAt === null)) {
    const asked = parties.filter(({ reviewId }) => reviewId === review.id)
    if (asked.length === 0) continue
    const said = mine.some(({ reviewId, withdrawnAt }) => reviewId === review.id && withdrawnAt === null)
    const body = bodies.find(({ id }) => id === review.bodyId)
    awaiting.push({
      kind: 'review',
      title: original(review.title, source),
      body: body ? original(body.name, source) : null,
      due: new Date(endOfDay(new Date(`${review.dueOn}T12:00:00Z`)) - 60_000),
      done: said || asked.every(({ nothingToSayAt }) => nothingToSayAt !== null),
      path: (lang, pass) => reviewsRoutes.roomReview(lang, pass, review.slug),
    })
  }
  return awaiting
}
