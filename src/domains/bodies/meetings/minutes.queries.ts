import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Minutes } from './minutes.ts'

export async function findMinutes(tx: Transaction, meetingId: string): Promise<Minutes | undefined> {
  const row = await tx.selectFrom('bodiesMinutes').selectAll().where('meetingId', '=', meetingId).executeTakeFirst()
  if (!row) return undefined
  const { cityId: _city, ...minutes } = row
  return minutes
}

/** Drafted anew, they take the place of the draft before. */
export async function saveDraft(tx: Transaction, scope: Scope, meetingId: string, words: string): Promise<void> {
  await tx
    .insertInto('bodiesMinutes')
    .values({ cityId: scope.city.id, meetingId, words, draftedAt: scope.now })
    .onConflict((same) =>
      same.columns(['cityId', 'meetingId']).doUpdateSet((was) => ({
        words,
        draftedAt: scope.now,
        version: was('bodiesMinutes.version', '+', 1),
      })),
    )
    .execute()
}

type Changes = Partial<Pick<Minutes, 'words' | 'approvedBy' | 'publishedAt'>>

/** False when somebody else has changed them since the version seen. */
export async function saveMinutes(tx: Transaction, meetingId: string, seen: number, changes: Changes) {
  const result = await tx
    .updateTable('bodiesMinutes')
    .set({ ...changes, version: seen + 1 })
    .where('meetingId', '=', meetingId)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Whether the body votes on them at the moment. */
export async function areVotedOn(tx: Transaction, meetingId: string): Promise<boolean> {
  const motion = await tx
    .selectFrom('bodiesMotionSubject as subject')
    .innerJoin('bodiesMotion as motion', 'motion.id', 'subject.motionId')
    .select('motion.id')
    .where('subject.minutesOf', '=', meetingId)
    .where('motion.putAt', 'is not', null)
    .where('motion.closedAt', 'is', null)
    .executeTakeFirst()
  return motion !== undefined
}

/** Meetings of a body whose minutes are drafted and wait for its approval. */
export async function listUnapproved(tx: Transaction, bodyId: string): Promise<{ id: string; title: string }[]> {
  return tx
    .selectFrom('bodiesMinutes as minutes')
    .innerJoin('bodiesMeeting as meeting', 'meeting.id', 'minutes.meetingId')
    .select(['meeting.id', 'meeting.title'])
    .where('meeting.bodyId', '=', bodyId)
    .where('meeting.closedAt', 'is not', null)
    .where('minutes.approvedBy', 'is', null)
    .orderBy('meeting.startsAt')
    .execute()
}

export type NamingMinutes = { meetingId: string; title: string; startsAt: Date; isApproved: boolean }

/** In the words of which minutes a name stands, however it is written in them. */
export async function listMinutesNaming(tx: Transaction, name: string): Promise<NamingMinutes[]> {
  if (name === '') return []
  const rows = await tx
    .selectFrom('bodiesMinutes as minutes')
    .innerJoin('bodiesMeeting as meeting', 'meeting.id', 'minutes.meetingId')
    .select(['minutes.meetingId', 'minutes.approvedBy', 'meeting.title', 'meeting.startsAt'])
    .where(sql<boolean>`position(lower(${name}) in lower(minutes.words)) > 0`)
    .orderBy('meeting.startsAt')
    .execute()
  return rows.map(({ approvedBy, ...row }) => ({ ...row, isApproved: approvedBy !== null }))
}

/** Closed reviews of a body in which statements have no answer, and how many. */
export async function listUnanswered(tx: Transaction, bodyId: string) {
  const rows = await tx
    .selectFrom('bodiesReview as review')
    .innerJoin('bodiesStatement as statement', 'statement.reviewId', 'review.id')
    .leftJoin('bodiesAnswer as answer', 'answer.statementId', 'statement.id')
    .select(['review.id', 'review.title'])
    .select(({ fn }) => fn.count<string>('statement.id').as('open'))
    .where('review.bodyId', '=', bodyId)
    .where('review.closedAt', 'is not', null)
    .where('statement.withdrawnAt', 'is', null)
    .where('answer.statementId', 'is', null)
    .groupBy(['review.id', 'review.title'])
    .orderBy('review.title')
    .execute()
  return rows.map(({ open, ...row }) => ({ ...row, open: Number(open) }))
}
