import { randomUUID } from 'node:crypto'
import { type SqlBool, sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Applicant, AwardWords, CallWords, Funding, FundingAward, FundingCall, Target } from './funding.ts'

type Owner = 'callId' | 'awardId'

/** All calls, or those of these ids. */
export async function listCalls(tx: Transaction, ids?: readonly string[]): Promise<FundingCall[]> {
  if (ids?.length === 0) return []
  let query = tx.selectFrom('planFundingCall').selectAll().orderBy('closesOn').orderBy('title').orderBy('id')
  if (ids) query = query.where('id', 'in', [...ids])
  const rows = await query.execute()
  const around = await loadAround(
    tx,
    'callId',
    rows.map(({ id }) => id),
  )
  return rows.map(({ cityId: _, ...row }) => ({ ...row, ...around(row.id) }))
}

export async function findCall(
  tx: Transaction,
  column: 'id' | 'slug',
  value: string,
): Promise<FundingCall | undefined> {
  const row = await tx.selectFrom('planFundingCall').select('id').where(column, '=', value).executeTakeFirst()
  return row && (await listCalls(tx, [row.id]))[0]
}

export async function listAwards(tx: Transaction, ids?: readonly string[]): Promise<FundingAward[]> {
  if (ids?.length === 0) return []
  let query = tx
    .selectFrom('planFundingAward')
    .selectAll()
    .orderBy('decidedOn', 'desc')
    .orderBy('provider')
    .orderBy('id')
  if (ids) query = query.where('id', 'in', [...ids])
  const rows = await query.execute()
  const around = await loadAround(
    tx,
    'awardId',
    rows.map(({ id }) => id),
  )
  return rows.map(({ cityId: _, applicant, figure, ...row }) => ({
    ...row,
    applicant: applicant as Applicant,
    figure: figure === null ? null : Number(figure),
    ...around(row.id),
  }))
}

async function loadAround(
  tx: Transaction,
  owner: Owner,
  ids: readonly string[],
): Promise<(id: string) => Pick<Funding, 'life' | 'targets'>> {
  const isOfThese = sql<SqlBool>`${sql.ref(owner)} = any(${[...ids]}::uuid[])`
  const targets = await tx
    .selectFrom('planFundingTarget')
    .select([`${owner} as ownerId`, 'measureId', 'goalId'])
    .where(isOfThese)
    .orderBy('position')
    .execute()
  const acts = await tx
    .selectFrom('planFundingAct')
    .select([`${owner} as ownerId`, 'act', 'reason', 'at'])
    .where(isOfThese)
    .orderBy('number')
    .execute()
  const targetsOf = Map.groupBy(targets, ({ ownerId }) => ownerId)
  const lifeOf = new Map(acts.map(({ ownerId, act, ...rest }) => [ownerId, { ...rest, act: act as 'published' }]))
  return (id) => ({
    life: lifeOf.get(id) ?? null,
    targets: (targetsOf.get(id) ?? []).map(
      ({ measureId, goalId }): Target =>
        measureId === null ? { kind: 'goal', id: goalId ?? '' } : { kind: 'measure', id: measureId },
    ),
  })
}

export async function insertCall(
  tx: Transaction,
  scope: Scope,
  id: string,
  slug: string,
  words: CallWords,
): Promise<void> {
  await tx
    .insertInto('planFundingCall')
    .values({ cityId: scope.city.id, id, slug, ...words })
    .execute()
}

export async function insertAward(tx: Transaction, scope: Scope, id: string, words: AwardWords): Promise<void> {
  await tx
    .insertInto('planFundingAward')
    .values({ cityId: scope.city.id, id, ...words })
    .execute()
}

/** Saves it where it still is as it was seen. */
export async function saveCallWords(
  tx: Transaction,
  id: string,
  seen: number,
  words: Partial<CallWords>,
): Promise<boolean> {
  const done = await tx
    .updateTable('planFundingCall')
    .set((row) => ({ ...words, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function saveAwardWords(
  tx: Transaction,
  id: string,
  seen: number,
  words: Partial<AwardWords>,
): Promise<boolean> {
  const done = await tx
    .updateTable('planFundingAward')
    .set((row) => ({ ...words, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Those it is for, all anew. */
export async function saveTargets(
  tx: Transaction,
  scope: Scope,
  owner: Owner,
  id: string,
  targets: readonly Target[],
): Promise<void> {
  await tx.deleteFrom('planFundingTarget').where(owner, '=', id).execute()
  if (targets.length === 0) return
  const rows = targets.map((target, i) => ({
    ...{ cityId: scope.city.id, id: randomUUID(), [owner]: id, position: i + 1 },
    measureId: target.kind === 'measure' ? target.id : null,
    goalId: target.kind === 'goal' ? target.id : null,
  }))
  await tx.insertInto('planFundingTarget').values(rows).execute()
}

export async function insertAct(
  tx: Transaction,
  scope: Scope,
  owner: Owner,
  ownerId: string,
  act: 'published' | 'withdrawn',
  reason: string,
): Promise<void> {
  const earlier = await tx.selectFrom('planFundingAct').select('number').where(owner, '=', ownerId).execute()
  await tx
    .insertInto('planFundingAct')
    .values({
      ...{ cityId: scope.city.id, id: randomUUID(), [owner]: ownerId, act, reason },
      ...{ number: earlier.length + 1, at: scope.now, actor: actorOf(scope.viewer) },
    })
    .execute()
}
