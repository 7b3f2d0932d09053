import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/database.ts'
import { actorOf, type Scope } from '../../../../platform/scope.ts'
import type { Balance } from './balance.ts'

type Step = { at: Date; reason: string }
/** An edition that was closed on a day. `balance` as it was frozen then. */
export type Closing = {
  id: string
  planId: string
  closedOn: string
  reason: string
  at: Date
  actor: string
  published: Step | null
  reopened: Step | null
}

/** Every closing of every plan of the city, the newest first; a plan has one or two. */
export async function listClosings(tx: Transaction): Promise<Closing[]> {
  const rows = await tx
    .selectFrom('planClosing')
    .select(['id', 'planId', 'closedOn', 'reason', 'at', 'actor'])
    .orderBy('at', 'desc')
    .execute()
  if (rows.length === 0) return []
  const steps = await tx.selectFrom('planClosingStep').select(['closingId', 'step', 'at', 'reason']).execute()
  const stepOf = (id: string, wanted: string) => {
    const found = steps.find(({ closingId, step }) => closingId === id && step === wanted)
    return found ? { at: found.at, reason: found.reason } : null
  }
  return rows.map((row) => ({ ...row, published: stepOf(row.id, 'published'), reopened: stepOf(row.id, 'reopened') }))
}

export async function getBalance(tx: Transaction, closingId: string): Promise<Balance> {
  const row = await tx.selectFrom('planClosing').select('balance').where('id', '=', closingId).executeTakeFirstOrThrow()
  return JSON.parse(row.balance)
}

export async function insertClosing(
  tx: Transaction,
  scope: Scope,
  row: { id: string; planId: string; closedOn: string; reason: string; balance: string },
): Promise<void> {
  const told = { cityId: scope.city.id, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('planClosing')
    .values({ ...told, ...row })
    .execute()
}

export async function insertClosingStep(
  tx: Transaction,
  scope: Scope,
  row: { closingId: string; step: 'published' | 'reopened'; reason: string },
): Promise<void> {
  const told = { cityId: scope.city.id, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('planClosingStep')
    .values({ ...told, ...row })
    .execute()
}

export type Foreword = { words: string; version: number }

export async function findForeword(tx: Transaction, planId: string): Promise<Foreword | undefined> {
  return tx
    .selectFrom('planBalanceForeword')
    .select(['words', 'version'])
    .where('planId', '=', planId)
    .executeTakeFirst()
}

export async function saveForewordWords(tx: Transaction, scope: Scope, planId: string, words: string): Promise<void> {
  const told = { savedAt: scope.now, actor: actorOf(scope.viewer), words }
  await tx
    .insertInto('planBalanceForeword')
    .values({ cityId: scope.city.id, planId, ...told })
    .onConflict((same) =>
      same
        .columns(['cityId', 'planId'])
        .doUpdateSet({ ...told, version: sql<number>`plan_balance_foreword.version + 1` }),
    )
    .execute()
}

/** How each measure of a plan stood on a day, by its id. */
export async function listStatusesOn(tx: Transaction, planId: string, day: string) {
  const rows = await tx
    .selectFrom('planStatus as status')
    .innerJoin('planMeasure as measure', 'measure.id', 'status.measureId')
    .distinctOn('status.measureId')
    .select(['status.measureId', 'status.status', 'status.asOf', 'status.reason'])
    .where('measure.planId', '=', planId)
    .where('status.asOf', '<=', day)
    .orderBy('status.measureId')
    .orderBy('status.asOf', 'desc')
    .orderBy('status.recordedAt', 'desc')
    .execute()
  return new Map(rows.map(({ measureId, ...row }) => [measureId, row]))
}
