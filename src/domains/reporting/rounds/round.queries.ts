import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { actorOf } from '../../../platform/scope.ts'
import type { MeasureKind } from '../../plan/plan.ts'
import type { Question } from './question.ts'
import type { Round, RoundState, RoundStep } from './round.ts'

function asRound({
  cityId: _city,
  ...row
}: Omit<Round, 'state' | 'cycleYears'> & { cityId: string; state: string; cycleYears: number }): Round {
  return { ...row, state: row.state as RoundState, cycleYears: row.cycleYears as Round['cycleYears'] }
}

/** The latest data date first. */
export async function listRounds(tx: Transaction, planId?: string): Promise<Round[]> {
  const rows = await tx
    .selectFrom('reportingRound')
    .selectAll()
    .$if(planId !== undefined, (query) => query.where('planId', '=', planId ?? ''))
    .orderBy('dataOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(asRound)
}

export async function findRound(tx: Transaction, column: 'slug' | 'id', value: string): Promise<Round | undefined> {
  const row = await tx.selectFrom('reportingRound').selectAll().where(column, '=', value).executeTakeFirst()
  return row && asRound(row)
}

export async function insertRound(tx: Transaction, scope: Scope, round: Round): Promise<void> {
  await tx
    .insertInto('reportingRound')
    .values({ cityId: scope.city.id, ...round })
    .execute()
}

/** False when somebody else has changed the round since the version seen. Holds the row until the transaction ends. */
export async function saveRound(
  tx: Transaction,
  id: string,
  seen: number,
  values: Partial<Omit<Round, 'id' | 'planId' | 'version'>>,
): Promise<boolean> {
  const saved = await tx
    .updateTable('reportingRound')
    .set({ ...values, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

export async function insertRoundStep(
  tx: Transaction,
  scope: Scope,
  row: { id: string; roundId: string; state: RoundState; reason: string },
): Promise<void> {
  const { steps } = await tx
    .selectFrom('reportingRoundStep')
    .select(({ fn }) => fn.countAll<number>().as('steps'))
    .where('roundId', '=', row.roundId)
    .executeTakeFirstOrThrow()
  const told = { cityId: scope.city.id, number: Number(steps) + 1, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('reportingRoundStep')
    .values({ ...told, ...row })
    .execute()
}

/** Its questions and steps go with it. Whatever was ever opened has updates, and the database refuses. */
export async function deleteRound(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('reportingRound').where('id', '=', id).execute()
}

/** The first first. */
export async function listRoundSteps(tx: Transaction, roundId: string): Promise<RoundStep[]> {
  const rows = await tx
    .selectFrom('reportingRoundStep')
    .select(['state', 'at', 'actor', 'reason'])
    .where('roundId', '=', roundId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as RoundState }))
}

export async function listQuestions(tx: Transaction, roundId: string): Promise<Question[]> {
  const rows = await tx
    .selectFrom('reportingQuestion')
    .select(['key', 'kinds', 'minutes', 'required', 'words'])
    .where('roundId', '=', roundId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, key: row.key as Question['key'], kinds: row.kinds as MeasureKind[] }))
}

/** All of them anew, in their order. */
export async function saveQuestions(
  tx: Transaction,
  scope: Scope,
  roundId: string,
  questions: readonly Question[],
): Promise<void> {
  await tx.deleteFrom('reportingQuestion').where('roundId', '=', roundId).execute()
  const rows = questions.map((one, at) => ({ cityId: scope.city.id, roundId, position: at + 1, ...one }))
  if (rows.length > 0) await tx.insertInto('reportingQuestion').values(rows).execute()
}
