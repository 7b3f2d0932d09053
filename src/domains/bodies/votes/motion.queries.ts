import type { Selectable } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { BodiesMotion } from '../../../platform/database-types.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Motion, MotionSubject, MotionWish } from './motion.ts'

/** The table's checks keep every word to those of `motion.ts`. */
function asMotion({ cityId: _city, ...row }: Selectable<BodiesMotion>): Motion {
  return row as Motion
}

export async function findMotion(tx: Transaction, id: string): Promise<Motion | undefined> {
  if (!isRecordId(id)) return undefined
  const row = await tx.selectFrom('bodiesMotion').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asMotion(row)
}

/** Of a body, of a meeting, of decisions of the plan that came of them, or a list of them. */
export type MotionsOf =
  | { bodyId: string }
  | { meetingId: string }
  | { decisionIds: readonly string[] }
  | { ids: readonly string[] }

/** In the order in which they were put, drafts last. */
export async function listMotions(tx: Transaction, of: MotionsOf): Promise<Motion[]> {
  if ('decisionIds' in of) return listMotions(tx, { ids: await listIdsByDecision(tx, of.decisionIds) })
  let query = tx.selectFrom('bodiesMotion').selectAll().orderBy('putAt').orderBy('id')
  if ('bodyId' in of) query = query.where('bodyId', '=', of.bodyId)
  else if ('meetingId' in of) query = query.where('meetingId', '=', of.meetingId)
  else query = query.where('id', 'in', of.ids)
  return 'ids' in of && of.ids.length === 0 ? [] : (await query.execute()).map(asMotion)
}

async function listIdsByDecision(tx: Transaction, decisionIds: readonly string[]): Promise<string[]> {
  if (decisionIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesMotionSubject')
    .select('motionId')
    .distinct()
    .where('decisionId', 'in', decisionIds)
    .execute()
  return rows.map(({ motionId }) => motionId)
}

/** Votes in writing that are under way and close within a stretch of time. */
export async function listClosing(tx: Transaction, from: Date, until: Date): Promise<Motion[]> {
  const rows = await tx
    .selectFrom('bodiesMotion')
    .selectAll()
    .where('way', '=', 'writing')
    .where('closedAt', 'is', null)
    .where('closesAt', '>', from)
    .where('closesAt', '<=', until)
    .execute()
  return rows.map(asMotion)
}

/** Whether a body votes on something just now. */
export async function isVoteOpen(tx: Transaction, bodyId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('bodiesMotion')
    .select('id')
    .where('bodyId', '=', bodyId)
    .where('putAt', 'is not', null)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertMotion(
  tx: Transaction,
  scope: Scope,
  row: MotionWish & { id: string; bodyId: string },
): Promise<void> {
  await tx
    .insertInto('bodiesMotion')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

type Changes = Partial<MotionWish & Pick<Motion, 'putAt' | 'closesAt' | 'closedAt' | 'result' | 'reason'>>

/** False when somebody else has changed it since the version seen. */
export async function saveMotion(tx: Transaction, id: string, seen: number, changes: Changes): Promise<boolean> {
  const result = await tx
    .updateTable('bodiesMotion')
    .set({ ...changes, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function listSubjects(tx: Transaction, motionIds: readonly string[]) {
  if (motionIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesMotionSubject')
    .selectAll()
    .where('motionId', 'in', motionIds)
    .orderBy('position')
    .execute()
  return rows.map(({ motionId, recordId, decisionId, planId, goalId, measureId }) => {
    const kind = planId ? 'plan' : goalId ? 'goal' : measureId ? 'measure' : 'minutes'
    return { motionId, recordId, decisionId, kind } satisfies MotionSubject & { motionId: string }
  })
}

export type SubjectWish = Pick<MotionSubject, 'recordId' | 'kind'>

export async function saveSubjects(
  tx: Transaction,
  scope: Scope,
  motionId: string,
  subjects: readonly SubjectWish[],
): Promise<void> {
  await tx.deleteFrom('bodiesMotionSubject').where('motionId', '=', motionId).execute()
  const rows = subjects.map(({ recordId, kind }, position) => ({
    ...{ cityId: scope.city.id, motionId, recordId, position },
    [kind === 'minutes' ? 'minutesOf' : (`${kind}Id` as const)]: recordId,
  }))
  if (rows.length > 0) await tx.insertInto('bodiesMotionSubject').values(rows).execute()
}

export async function saveDecisionOf(
  tx: Transaction,
  motionId: string,
  { recordId, decisionId }: { recordId: string; decisionId: string | null },
): Promise<void> {
  await tx
    .updateTable('bodiesMotionSubject')
    .set({ decisionId })
    .where('motionId', '=', motionId)
    .where('recordId', '=', recordId)
    .execute()
}

/** Those among motions that were talked about in private. */
export async function listPrivateMotions(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('bodiesMotion as motion')
    .innerJoin('bodiesAgendaItem as item', 'item.id', 'motion.itemId')
    .select('motion.id')
    .where('motion.id', 'in', ids)
    .where('item.inPrivate', '=', true)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** False where somebody was reminded of this motion before. */
export async function noteReminder(
  tx: Transaction,
  scope: Scope,
  participantId: string,
  about: string,
): Promise<boolean> {
  const row = { cityId: scope.city.id, participantId, about, kind: 'ballot_day', sentAt: scope.now }
  const result = await tx
    .insertInto('bodiesReminder')
    .values(row)
    .onConflict((of) => of.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
