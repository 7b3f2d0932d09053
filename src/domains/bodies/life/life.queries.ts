import type { Transaction } from '../../../platform/database.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { BodyKind } from './body-steps.ts'

export type LifeBody = { id: string; slug: string; kind: BodyKind; name: string; closedOn: string | null }

export async function listLifeBodies(tx: Transaction): Promise<LifeBody[]> {
  const rows = await tx
    .selectFrom('bodiesBody')
    .select(['id', 'slug', 'kind', 'name', 'closedOn'])
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as BodyKind }))
}

/** The records whose texts this motion changed. */
export async function listChangedBy(tx: Transaction, motionId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('bodiesWordingCause as cause')
    .innerJoin('bodiesWording as wording', 'wording.id', 'cause.wordingId')
    .select('wording.recordId')
    .where('cause.motionId', '=', motionId)
    .execute()
  return new Set(rows.map(({ recordId }) => recordId))
}

export async function findLifeBody(tx: Transaction, id: string): Promise<LifeBody | undefined> {
  return (await listLifeBodies(tx)).find((body) => body.id === id)
}

/** The records that wait for the next meeting of a body. */
export async function listWaitingRecords(tx: Transaction, bodyId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('bodiesAgendaItem')
    .select(['goalId', 'measureId'])
    .where('bodyId', '=', bodyId)
    .where('meetingId', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  return new Set(rows.flatMap(({ goalId, measureId }) => goalId ?? measureId ?? []))
}

type WaitingItem = { id: string; bodyId: string; title: string; kind: 'goal' | 'measure'; recordId: string }

export async function insertWaitingItem(tx: Transaction, scope: Scope, item: WaitingItem): Promise<void> {
  const { kind, recordId, ...row } = item
  const on = kind === 'goal' ? { goalId: recordId } : { measureId: recordId }
  await tx
    .insertInto('bodiesAgendaItem')
    .values({ cityId: scope.city.id, ...row, ...on, proposedAt: scope.now })
    .execute()
}

/** Whether something is talked about among the members alone. */
export async function isPrivateItem(tx: Transaction, id: string | null): Promise<boolean> {
  if (id === null) return false
  const row = await tx.selectFrom('bodiesAgendaItem').select('inPrivate').where('id', '=', id).executeTakeFirst()
  return row?.inPrivate ?? false
}

export type LifeItem = {
  id: string
  bodyId: string
  meetingId: string
  title: string
  kind: 'goal' | 'measure'
  recordId: string
}

/** A point on the agenda of a meeting that is about a goal or measure. */
export async function findLifeItem(tx: Transaction, id: string): Promise<LifeItem | undefined> {
  if (!isRecordId(id)) return undefined
  const row = await tx.selectFrom('bodiesAgendaItem').selectAll().where('id', '=', id).executeTakeFirst()
  const recordId = row?.goalId ?? row?.measureId
  if (!row || !recordId || row.meetingId === null) return undefined
  const { bodyId, meetingId, title } = row
  return { id, bodyId, meetingId, title, kind: row.goalId === null ? 'measure' : 'goal', recordId }
}

export type LifeSide = { side: string; name: string | null }

export async function listLifeSides(tx: Transaction, bodyId: string): Promise<LifeSide[]> {
  return tx.selectFrom('bodiesSide').select(['side', 'name']).where('bodyId', '=', bodyId).orderBy('position').execute()
}

/** By which motion decisions of the plan came to be. */
export async function listMotionsOfDecisions(tx: Transaction, decisionIds: readonly string[]) {
  if (decisionIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesMotionSubject')
    .select(['motionId', 'decisionId'])
    .where('decisionId', 'in', decisionIds)
    .execute()
  return rows.flatMap(({ motionId, decisionId }) => (decisionId === null ? [] : [{ motionId, decisionId }]))
}

/** How many statements on a record everybody can read; undefined where no body has worked on it. */
export async function countOpenStatements(tx: Transaction, recordId: string): Promise<number | undefined> {
  const kept = await tx.selectFrom('bodiesWording').select('id').where('recordId', '=', recordId).executeTakeFirst()
  if (!kept) return undefined
  const row = await tx
    .selectFrom('bodiesStatement as statement')
    .innerJoin('bodiesReview as review', 'review.id', 'statement.reviewId')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('statement.recordId', '=', recordId)
    .where('statement.withdrawnAt', 'is', null)
    .where('review.openToAll', '=', true)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
