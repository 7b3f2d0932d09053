import { dayOf } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { partiesOf } from './asking.verbs.ts'
import { loadContributions } from './contribution.read.ts'
import type { Contribution } from './contribution.ts'
import { findReview } from './review.queries.ts'
import { type AskedParty, loadReview, type ReviewPage } from './review.read.ts'
import { listMemberships, listNamedBodies } from './review-body.queries.ts'
import { guestOf } from './statement.verbs.ts'

/** `asked`: for whom the guest may speak; `mine`: what they said. */
export type RoomReview = ReviewPage & { asked: AskedParty[]; mine: Contribution[] }

/** A review for somebody who is asked in it, or was. */
export async function showRoomReview(scope: Scope, slug: string): Promise<RoomReview> {
  return read(scope, async (tx) => {
    const guest = guestOf(scope)
    const review = await findReview(tx, 'slug', slug)
    if (!review) throw new NotFound('review')
    const page = await loadReview(tx, scope, review)
    const mine = (await loadContributions(tx, scope, { reviewId: review.id, participantId: guest })).toReversed()
    const asked = await partiesOf(scope, tx, page.parties, guest)
    if (asked.length === 0 && mine.length === 0) throw new NotFound('review')
    return { ...page, asked, mine }
  })
}

/** Whether somebody sits in any body: then they may propose. */
export async function mayPropose(scope: Scope): Promise<boolean> {
  const guest = guestOf(scope)
  return read(scope, async (tx) =>
    (await listMemberships(tx, dayOf(scope.now))).some(({ participantId }) => participantId === guest),
  )
}

/** What a member may propose to whom, and what they proposed. */
export async function showRoomProposals(
  scope: Scope,
): Promise<{ bodies: { id: string; name: Text }[]; mine: Contribution[] }> {
  return read(scope, async (tx) => {
    const guest = guestOf(scope)
    const memberships = (await listMemberships(tx, dayOf(scope.now))).filter((one) => one.participantId === guest)
    const own = (await listNamedBodies(tx)).filter(
      ({ id, closedOn }) => closedOn === null && memberships.some(({ bodyId }) => bodyId === id),
    )
    const mine = (await loadContributions(tx, scope, { participantId: guest })).filter(
      ({ kind }) => kind === 'proposal',
    )
    if (own.length === 0 && mine.length === 0) throw new NotFound('body')
    return { bodies: own.map(({ id, name }) => ({ id, name: original(name, sourceLanguage(scope.city)) })), mine }
  })
}
