import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Answer, Asked, Invitation, Need, NeedKind, NeedWish } from './invitation.ts'
import type { SeatPart } from './seating.ts'

export async function listInvitations(
  tx: Transaction,
  of: { meetingId: string } | { participantId: string },
): Promise<Invitation[]> {
  const all = tx.selectFrom('bodiesInvitation').selectAll().orderBy('sentAt').orderBy('seatId')
  const own =
    'meetingId' in of ? all.where('meetingId', '=', of.meetingId) : all.where('participantId', '=', of.participantId)
  return (await own.execute()).map(({ cityId: _city, part, answer, ...row }) => ({
    ...row,
    part: part as SeatPart,
    answer: answer as Answer | null,
  }))
}

export async function insertInvitations(
  tx: Transaction,
  scope: Scope,
  meetingId: string,
  asked: readonly Asked[],
): Promise<void> {
  const rows = asked.map((one) => ({ cityId: scope.city.id, meetingId, ...one, sentAt: scope.now }))
  if (rows.length > 0) await tx.insertInto('bodiesInvitation').values(rows).execute()
}

type OwnAnswer = { seatId: string; answer: Answer; words: string }

export async function saveAnswers(
  tx: Transaction,
  scope: Scope,
  meetingId: string,
  participantId: string,
  answers: readonly OwnAnswer[],
): Promise<void> {
  for (const { seatId, ...said } of answers) {
    await tx
      .updateTable('bodiesInvitation')
      .set({ ...said, answeredAt: scope.now })
      .where('meetingId', '=', meetingId)
      .where('participantId', '=', participantId)
      .where('seatId', '=', seatId)
      .execute()
  }
}

/** Nothing is known any more of who comes: the meeting is at another time. */
export async function forgetAnswers(tx: Transaction, meetingId: string): Promise<void> {
  await tx
    .updateTable('bodiesInvitation')
    .set({ answer: null, answeredAt: null })
    .where('meetingId', '=', meetingId)
    .execute()
}

/** For whoever runs the body, and for the one who asked. */
export async function listNeeds(tx: Transaction, meetingId: string, participantId?: string): Promise<Need[]> {
  const all = tx
    .selectFrom('bodiesNeed')
    .select(['participantId', 'kind', 'words', 'settledAt'])
    .where('meetingId', '=', meetingId)
    .orderBy('kind')
    .orderBy('participantId')
  const rows = await (participantId === undefined ? all : all.where('participantId', '=', participantId)).execute()
  return rows.map((row) => ({ ...row, kind: row.kind as NeedKind }))
}

/** What is asked for in other words than before is to be settled anew. */
export async function saveNeeds(
  tx: Transaction,
  scope: Scope,
  meetingId: string,
  participantId: string,
  needs: readonly NeedWish[],
): Promise<void> {
  const before = await listNeeds(tx, meetingId, participantId)
  const own = tx.deleteFrom('bodiesNeed').where('meetingId', '=', meetingId)
  await own.where('participantId', '=', participantId).execute()
  const rows = needs.map(({ kind, words }) => {
    const same = before.find((one) => one.kind === kind && one.words === words)
    return { cityId: scope.city.id, meetingId, participantId, kind, words, settledAt: same?.settledAt ?? null }
  })
  if (rows.length > 0) await tx.insertInto('bodiesNeed').values(rows).execute()
}

export async function saveSettled(
  tx: Transaction,
  meetingId: string,
  { participantId, kind }: Pick<Need, 'participantId' | 'kind'>,
  settledAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('bodiesNeed')
    .set({ settledAt })
    .where('meetingId', '=', meetingId)
    .where('participantId', '=', participantId)
    .where('kind', '=', kind)
    .execute()
}

/** Of meetings that began before a moment. Gives how many. */
export async function deleteNeedsOver(tx: Transaction, before: Date): Promise<number> {
  const over = tx.selectFrom('bodiesMeeting').select('id').where('startsAt', '<', before)
  const gone = await tx.deleteFrom('bodiesNeed').where('meetingId', 'in', over).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** False where somebody was reminded of this before. */
export async function noteReminder(
  tx: Transaction,
  scope: Scope,
  participantId: string,
  about: string,
  kind: 'meeting_day' | 'meeting_week',
): Promise<boolean> {
  const result = await tx
    .insertInto('bodiesReminder')
    .values({ cityId: scope.city.id, participantId, about, kind, sentAt: scope.now })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** False where a deputy was told the same of this meeting within a day. */
export async function noteTurn(
  tx: Transaction,
  scope: Scope,
  participantId: string,
  about: string,
  kind: 'asked' | 'released',
): Promise<boolean> {
  const dayAgo = new Date(scope.now.getTime() - 86_400_000)
  const told = `meeting_${kind}`
  await tx
    .deleteFrom('bodiesReminder')
    .where('participantId', '=', participantId)
    .where('about', '=', about)
    .where('kind', '=', told)
    .where('sentAt', '<=', dayAgo)
    .execute()
  const result = await tx
    .insertInto('bodiesReminder')
    .values({ cityId: scope.city.id, participantId, about, kind: told, sentAt: scope.now })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** A meeting at another time is reminded of anew. */
export async function forgetReminders(tx: Transaction, meetingId: string): Promise<void> {
  await tx.deleteFrom('bodiesReminder').where('about', '=', meetingId).execute()
}
