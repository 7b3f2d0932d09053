import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { writeTo } from '../room/pass.verbs.ts'
import { findReview, insertParty, listParties } from './review.queries.ts'
import { checkParty, type Party, type PartyRefusal, type PartyWish, type Review } from './review.ts'
import { listMemberships } from './review-body.queries.ts'
import { openingLetter } from './reviews.mail.ts'
import { reviewsRoutes } from './reviews.routes.ts'

/** Asks one more body, commissioner or organisation for a statement, by mail. */
export async function askParty(
  scope: Scope,
  publicUrl: string,
  reviewId: string,
  wish: PartyWish,
): Promise<Outcome<null, PartyRefusal>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('askParty')
  return transact(scope, 'bodies.askParty', async (write) => {
    const review = await findReview(write.tx, 'id', reviewId)
    if (!review) throw new NotFound('review')
    const parties = (await listParties(write.tx)).filter((one) => one.reviewId === reviewId)
    const checked = checkParty(wish, review, parties)
    if (!checked.ok) return checked
    await askOne(write, scope, publicUrl, review, checked.value)
    return ok(null)
  })
}

/** Within another act: who of these was not asked by an earlier party of the review gets the mail. */
export async function askOne(
  { tx, changed }: Write,
  scope: Scope,
  publicUrl: string,
  review: Pick<Review, 'id' | 'slug' | 'title' | 'words' | 'dueOn'>,
  wish: PartyWish,
): Promise<void> {
  const earlier = (await listParties(tx)).filter(({ reviewId }) => reviewId === review.id)
  const asked = await addresseesOf(scope, tx, earlier)
  const row = { id: randomUUID(), reviewId: review.id, ...wish, askedAt: scope.now }
  await insertParty(tx, scope, row)
  changed({ kind: 'reviewParty', id: row.id, before: null, after: row })
  const people = await listParticipantsById(tx)
  for (const id of await addresseesOf(scope, tx, [{ ...row, nothingToSayAt: null }])) {
    const to = people.get(id)
    if (!to || asked.has(id)) continue
    const path = (lang: Scope['lang'], pass: string) => reviewsRoutes.roomReview(lang, pass, review.slug)
    await writeTo(tx, scope, publicUrl, to, path, openingLetter(scope, to, review))
  }
}

/** Those of these parties for which somebody may speak today. */
export async function partiesOf<Asked extends Party>(
  scope: Scope,
  tx: Write['tx'],
  parties: readonly Asked[],
  somebody: string,
): Promise<Asked[]> {
  const memberships = (await listMemberships(tx, dayOf(scope.now))).filter((one) => one.participantId === somebody)
  return parties.filter(({ kind, bodyId, participantId }) =>
    kind === 'body' ? memberships.some((one) => one.bodyId === bodyId) : participantId === somebody,
  )
}

/** Who answers for these parties: the members of a body today, or whoever was named. */
export async function addresseesOf(scope: Scope, tx: Write['tx'], parties: readonly Party[]): Promise<Set<string>> {
  const memberships = await listMemberships(tx, dayOf(scope.now))
  return new Set(
    parties.flatMap(({ bodyId, participantId, kind }) =>
      kind === 'body'
        ? memberships.filter((one) => one.bodyId === bodyId).map((one) => one.participantId)
        : (participantId ?? []),
    ),
  )
}
