import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** A draft goes round: of a body, with the goals and measures of one plan, until a day. */
export type Review = {
  id: string
  slug: string
  bodyId: string
  planId: string
  title: string
  words: string
  openToAll: boolean
  openedAt: Date
  dueOn: string
  closedAt: Date | null
  version: number
}

export type PartyKind = 'body' | 'commissioner' | 'organisation'

/** Whoever is asked for a statement: a body as a whole, or somebody by an office or for an organisation. */
export type Party = {
  id: string
  reviewId: string
  kind: PartyKind
  bodyId: string | null
  unitId: string | null
  participantId: string | null
  office: string
  askedAt: Date
  nothingToSayAt: Date | null
}

export type OpeningWish = {
  title: string
  words: string
  dueOn: string
  openToAll: boolean
  recordIds: readonly string[]
  bodyIds: readonly string[]
}
export type OpeningRefusal = 'review.title_missing' | 'review.records_missing' | 'review.due_past'

export function checkOpening(wish: OpeningWish, today: string): Outcome<OpeningWish, OpeningRefusal> {
  const title = wish.title.trim()
  if (title === '') return refused('review.title_missing')
  if (wish.recordIds.length === 0) return refused('review.records_missing')
  if (wish.dueOn <= today) return refused('review.due_past')
  return ok({ ...wish, title, words: wish.words.trim() })
}

export type PartyWish = Pick<Party, 'kind' | 'bodyId' | 'unitId' | 'participantId' | 'office'>
export type PartyRefusal =
  | 'party.body_missing'
  | 'party.person_missing'
  | 'party.unit_missing'
  | 'party.office_missing'
  | 'party.asked_already'
  | 'review.closed'

/** A body is asked as a whole; a commissioner by an office; an organisation by the person who gets its mail. */
export function checkParty(
  wish: PartyWish,
  review: Pick<Review, 'closedAt'>,
  parties: readonly Party[],
): Outcome<PartyWish, PartyRefusal> {
  if (review.closedAt !== null) return refused('review.closed')
  const office = wish.office.trim()
  if (wish.kind === 'body' && wish.bodyId === null) return refused('party.body_missing')
  if (wish.kind === 'organisation' && wish.unitId === null) return refused('party.unit_missing')
  if (wish.kind !== 'body' && wish.participantId === null) return refused('party.person_missing')
  if (wish.kind === 'commissioner' && office === '') return refused('party.office_missing')
  const same = (one: Party) =>
    one.kind === wish.kind &&
    (wish.kind === 'body' ? one.bodyId === wish.bodyId : wish.kind === 'organisation' && one.unitId === wish.unitId)
  if (parties.some(same)) return refused('party.asked_already')
  return ok({
    kind: wish.kind,
    bodyId: wish.kind === 'body' ? wish.bodyId : null,
    unitId: wish.kind === 'organisation' ? wish.unitId : null,
    participantId: wish.kind === 'body' ? null : wish.participantId,
    office: wish.kind === 'commissioner' ? office : '',
  })
}

/** Later than it was, and not in the past. */
export function checkExtension(
  dueOn: string,
  review: Pick<Review, 'dueOn' | 'closedAt'>,
  today: string,
): Outcome<null, 'review.closed' | 'review.not_later'> {
  if (review.closedAt !== null) return refused('review.closed')
  return dueOn > review.dueOn && dueOn >= today ? ok(null) : refused('review.not_later')
}

/** Whether a party has answered: by a statement that stands, or by saying that there is nothing to say. */
export function hasAnswered(party: Pick<Party, 'id' | 'nothingToSayAt'>, statements: readonly Standing[]): boolean {
  return (
    party.nothingToSayAt !== null ||
    statements.some(({ partyId, withdrawnAt }) => partyId === party.id && withdrawnAt === null)
  )
}
type Standing = { partyId: string | null; withdrawnAt: Date | null }
