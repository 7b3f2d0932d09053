import { dayOf } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { addresseesOf } from './asking.verbs.ts'
import { loadContributions } from './contribution.read.ts'
import type { Contribution } from './contribution.ts'
import { keepWhatIsRead } from './keep-wordings.verbs.ts'
import { findReview } from './review.queries.ts'
import { type AskedParty, type Draft, loadReview, type ReviewPage } from './review.read.ts'
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
    const asked: AskedParty[] = []
    for (const party of page.parties) if ((await addresseesOf(scope, tx, [party])).has(guest)) asked.push(party)
    if (asked.length === 0 && mine.length === 0) throw new NotFound('review')
    return { ...page, asked, mine }
  })
}

export type RoomDraft = { page: RoomReview; draft: Draft }

/** One draft to be read and commented on, in the words that it has now. */
export async function showRoomDraft(scope: Scope, slug: string, position: number): Promise<RoomDraft> {
  const before = await showRoomReview(scope, slug)
  await keepWhatIsRead(
    scope,
    before.drafts.map(({ record }) => record.id),
  )
  const page = await showRoomReview(scope, slug)
  const draft = page.drafts.find((one) => one.position === position)
  if (!draft) throw new NotFound('draft')
  return { page, draft }
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
