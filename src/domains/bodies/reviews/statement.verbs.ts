import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayRunBody } from '../bodies.access.ts'
import { listOwnBodies } from '../participants/own-bodies.read.ts'
import { partiesOf } from './asking.verbs.ts'
import { findReview, listParties, listReviewRecords, saveNothingToSay } from './review.queries.ts'
import type { Party, Review } from './review.ts'
import { insertStatement, listAnswers, listStatements, nextNumber, saveStatement } from './statement.queries.ts'
import { decideStatement, type StatementRefusal, type StatementWish } from './statement.ts'
import { listWordings } from './wording.queries.ts'

/** `wordingId`: the text that the passage lies in; null for the whole of a draft. Languages are tags (BCP 47). */
export type Submission = StatementWish & {
  reviewId: string
  recordId: string
  partyId: string
  wordingId: string | null
  lang: string
  readLang: string
}

/** By whoever came by a pass and was asked. The same words sent twice count once. Gives the number. */
export async function submitStatement(scope: Scope, wish: Submission): Promise<Outcome<number, StatementRefusal>> {
  return transact(scope, 'bodies.submitStatement', async (write) => {
    const { party, review } = await askedOf(write, scope, wish.partyId)
    if (review.id !== wish.reviewId) throw new NotFound('review')
    return insertOne(write, scope, review, wish, party, guestOf(scope))
  })
}

/** What came on paper or by mail, entered for whoever was asked by those who run the drafting body. */
export async function enterStatement(scope: Scope, wish: Submission): Promise<Outcome<number, StatementRefusal>> {
  return transact(scope, 'bodies.enterStatement', async (write) => {
    const review = await findReview(write.tx, 'id', wish.reviewId)
    const party = (await listParties(write.tx)).find(({ id }) => id === wish.partyId)
    if (!review || party?.reviewId !== review.id) throw new NotFound('party')
    const own = await listOwnBodies(write.tx, scope)
    if (!mayRunBody(scope.viewer, own.includes(review.bodyId))) throw new Forbidden('enterStatement')
    return insertOne(write, scope, review, wish, party, party.participantId)
  })
}

async function insertOne(
  { tx, changed }: Write,
  scope: Scope,
  review: Review,
  { reviewId, recordId, wordingId, lang, readLang, ...wish }: Submission,
  party: Party,
  participantId: string | null,
): Promise<Outcome<number, StatementRefusal>> {
  const records = await listReviewRecords(tx)
  if (!records.some((one) => one.reviewId === reviewId && one.recordId === recordId)) throw new NotFound('record')
  const wording = (await listWordings(tx, [recordId])).find(({ id }) => id === wordingId)
  if (wordingId !== null && !wording) throw new NotFound('wording')
  const mandate = party.kind === 'organisation' ? (wish.mandate ?? { by: '', on: null }) : null
  const at = { text: wording?.words ?? '', closed: review.closedAt !== null, today: dayOf(scope.now) }
  const decided = decideStatement({ ...wish, mandate }, at)
  if (!decided.ok) return decided
  const { words, passage } = decided.value
  const same = (await listStatements(tx, { reviewId, recordIds: [recordId] })).find(
    (one) =>
      one.words === words &&
      one.withdrawnAt === null &&
      one.partyId === party.id &&
      one.participantId === participantId &&
      one.begins === (passage?.begins ?? null),
  )
  if (same) return ok(same.number)
  const row = {
    ...{ id: randomUUID(), number: await nextNumber(tx), kind: 'statement' as const, title: '', words, lang, readLang },
    ...{ reviewId, bodyId: review.bodyId, recordId, partyId: party.id, participantId, unitId: party.unitId },
    ...{ wordingId: wording?.id ?? null, begins: passage?.begins ?? null, ends: passage?.ends ?? null },
    mandateBy: decided.value.mandate?.by ?? '',
    mandateOn: decided.value.mandate?.on ?? null,
    submittedAt: scope.now,
  }
  await insertStatement(tx, scope, row)
  changed({ kind: 'statement', id: row.id, before: null, after: row })
  return ok(row.number)
}

/**
 * Taken back by its author, as long as nobody has answered it. That there was one stays, its words are shown no more. Gives
 * the review it belongs to; null for a proposal.
 */
export async function withdrawStatement(
  scope: Scope,
  number: number,
): Promise<Outcome<string | null, 'statement.answered_already'>> {
  return transact(scope, 'bodies.withdrawStatement', async ({ tx, changed }) => {
    const [statement] = await listStatements(tx, { numbers: [number], participantId: guestOf(scope) })
    if (!statement) throw new NotFound('statement')
    const { reviewId } = statement
    const review = (reviewId === null ? undefined : await findReview(tx, 'id', reviewId))?.slug ?? null
    if (statement.withdrawnAt !== null) return ok(review)
    if ((await listAnswers(tx, [statement.id])).size > 0)
      return refused('statement.answered_already', { review: review ?? '' })
    await saveStatement(tx, statement.id, { withdrawnAt: scope.now })
    changed({ kind: 'statement', id: statement.id, before: { withdrawnAt: null }, after: { withdrawnAt: scope.now } })
    return ok(review)
  })
}

/** That there is nothing to say is an answer too: nobody reminds of it any more. */
export async function haveNothingToSay(scope: Scope, partyId: string): Promise<Outcome<null, 'review.closed'>> {
  return transact(scope, 'bodies.haveNothingToSay', async (write) => {
    const { party, review } = await askedOf(write, scope, partyId)
    if (review.closedAt !== null) return refused('review.closed')
    await saveNothingToSay(write.tx, party.id, scope.now)
    const before = { nothingToSayAt: party.nothingToSayAt }
    write.changed({ kind: 'reviewParty', id: party.id, before, after: { nothingToSayAt: scope.now } })
    return ok(null)
  })
}

/** The party for which the guest may speak. */
async function askedOf({ tx }: Write, scope: Scope, partyId: string): Promise<{ party: Party; review: Review }> {
  const party = (await listParties(tx)).find(({ id }) => id === partyId)
  const review = party && (await findReview(tx, 'id', party.reviewId))
  const isAsked = party && (await partiesOf(scope, tx, [party], guestOf(scope))).length > 0
  if (!review || !isAsked) throw new NotFound('party')
  return { party, review }
}

export function guestOf({ viewer }: Scope): string {
  if (viewer.kind !== 'guest') throw new Forbidden('guest')
  return viewer.id
}
