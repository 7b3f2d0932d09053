import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type Choice, type Counts, choices, noCounts } from './tally.ts'

export type Ballot = { motionId: string; seatId: string; choice: Choice; readLang: string; castAt: Date }

export async function listBallots(tx: Transaction, motionIds: readonly string[]): Promise<Ballot[]> {
  if (motionIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesBallot')
    .select(['motionId', 'seatId', 'choice', 'readLang', 'castAt'])
    .where('motionId', 'in', motionIds)
    .execute()
  return rows.map(({ choice, ...row }) => ({ ...row, choice: choice as Choice }))
}

/** One a seat: a second one takes the place of the first. */
export async function saveBallot(tx: Transaction, scope: Scope, ballot: Ballot): Promise<void> {
  const { choice, readLang, castAt } = ballot
  await tx
    .insertInto('bodiesBallot')
    .values({ cityId: scope.city.id, ...ballot })
    .onConflict((of) => of.columns(['cityId', 'motionId', 'seatId']).doUpdateSet({ choice, readLang, castAt }))
    .execute()
}

export async function deleteBallot(tx: Transaction, motionId: string, seatId: string): Promise<void> {
  await tx.deleteFrom('bodiesBallot').where('motionId', '=', motionId).where('seatId', '=', seatId).execute()
}

/** What was counted of each side; of a secret vote that is over, what may be told of it, the total under no side. */
export type SideTally = { motionId: string; side: string; counts: Counts }

export async function listCounts(tx: Transaction, motionIds: readonly string[]): Promise<SideTally[]> {
  if (motionIds.length === 0) return []
  const rows = await tx.selectFrom('bodiesCount').selectAll().where('motionId', 'in', motionIds).execute()
  return rows.map(({ motionId, side, yes, no, abstain }) => ({ motionId, side, counts: { yes, no, abstain } }))
}

export async function saveCounts(tx: Transaction, scope: Scope, motionId: string, counts: readonly [string, Counts][]) {
  await tx.deleteFrom('bodiesCount').where('motionId', '=', motionId).execute()
  const rows = counts.map(([side, count]) => ({ cityId: scope.city.id, motionId, side, ...count }))
  if (rows.length > 0) await tx.insertInto('bodiesCount').values(rows).execute()
}

export async function listUrns(tx: Transaction, motionIds: readonly string[]): Promise<SideTally[]> {
  if (motionIds.length === 0) return []
  const rows = await tx.selectFrom('bodiesUrn').selectAll().where('motionId', 'in', motionIds).execute()
  const found = new Map<string, SideTally>()
  for (const { motionId, side, choice, ballots } of rows) {
    const of = found.get(`${motionId} ${side}`) ?? { motionId, side, counts: { ...noCounts } }
    found.set(`${motionId} ${side}`, of)
    of.counts[choice as Choice] = ballots
  }
  return [...found.values()]
}

/** Puts what lies in an urn in its place: empty when a motion is put, as counted, as may be told when it is over. */
export async function fillUrn(
  tx: Transaction,
  scope: Scope,
  motionId: string,
  rows: readonly { side: string; choice: Choice; ballots: number }[],
): Promise<void> {
  await tx.deleteFrom('bodiesUrn').where('motionId', '=', motionId).execute()
  const values = rows.map((row) => ({ cityId: scope.city.id, motionId, ...row }))
  if (values.length > 0) await tx.insertInto('bodiesUrn').values(values).execute()
}

export function urnRows(counts: readonly [string, Counts][]) {
  return counts.flatMap(([side, count]) => choices.map((choice) => ({ side, choice, ballots: count[choice] })))
}

/**
 * Every heap of the side is written anew, the others unchanged: otherwise the database would show by which transaction a
 * heap last grew, and whose seat the same transaction marked.
 */
export async function throwIntoUrn(tx: Transaction, motionId: string, side: string, choice: Choice): Promise<void> {
  await tx
    .updateTable('bodiesUrn')
    .set({ ballots: sql<number>`ballots + case when choice = ${choice} then 1 else 0 end` })
    .where('motionId', '=', motionId)
    .where('side', '=', side)
    .execute()
}
