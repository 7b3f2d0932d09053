import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Verdict } from './answer.ts'

export type StatementKind = 'statement' | 'proposal'

/** A statement or proposal as it lies there. */
export type StatementRow = {
  id: string
  number: number
  kind: StatementKind
  reviewId: string | null
  bodyId: string
  recordId: string | null
  wordingId: string | null
  begins: number | null
  ends: number | null
  title: string
  words: string
  lang: string
  readLang: string
  participantId: string | null
  partyId: string | null
  unitId: string | null
  mandateBy: string
  mandateOn: string | null
  submittedAt: Date
  withdrawnAt: Date | null
  becameId: string | null
}

export type AnswerRow = { statementId: string; verdict: Verdict; reason: string; lang: string; answeredAt: Date }
export type StatementTranslation = { statementId: string; lang: string; words: string; state: TranslationState }
export type TranslationState = 'human' | 'machine' | 'reviewed'

type Wanted = {
  reviewId?: string
  recordIds?: readonly string[]
  numbers?: readonly number[]
  participantId?: string
  bodyId?: string
}

/** By their numbers: those of a review, on some records, of a person, of a body, or those with some numbers. */
export async function listStatements(tx: Transaction, wanted: Wanted = {}): Promise<StatementRow[]> {
  const { reviewId, recordIds, numbers, participantId, bodyId } = wanted
  if (recordIds?.length === 0 || numbers?.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesStatement')
    .selectAll()
    .$if(reviewId !== undefined, (query) => query.where('reviewId', '=', reviewId!))
    .$if(recordIds !== undefined, (query) => query.where('recordId', 'in', recordIds!))
    .$if(numbers !== undefined, (query) => query.where('number', 'in', numbers!))
    .$if(participantId !== undefined, (query) => query.where('participantId', '=', participantId!))
    .$if(bodyId !== undefined, (query) => query.where('bodyId', '=', bodyId!))
    .orderBy('number')
    .execute()
  return rows.map(({ cityId: _city, kind, ...row }) => ({ ...row, kind: kind as StatementKind }))
}

/** The numbers of the proposals that became this record. */
export async function listProposalsOf(tx: Transaction, recordId: string): Promise<number[]> {
  const rows = await tx
    .selectFrom('bodiesStatement')
    .select('number')
    .where('becameId', '=', recordId)
    .orderBy('number')
    .execute()
  return rows.map(({ number }) => number)
}

/** Numbers run through the whole city. The verbs of one city run one after another. */
export async function nextNumber(tx: Transaction): Promise<number> {
  const row = await tx
    .selectFrom('bodiesStatement')
    .select((of) => of.fn.max('number').as('last'))
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export async function insertStatement(
  tx: Transaction,
  scope: Scope,
  row: Omit<StatementRow, 'withdrawnAt' | 'becameId'>,
): Promise<void> {
  await tx
    .insertInto('bodiesStatement')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

export async function saveStatement(
  tx: Transaction,
  id: string,
  row: Partial<Pick<StatementRow, 'withdrawnAt' | 'becameId'>>,
): Promise<void> {
  await tx.updateTable('bodiesStatement').set(row).where('id', '=', id).execute()
}

export async function listAnswers(tx: Transaction, statementIds: readonly string[]): Promise<Map<string, AnswerRow>> {
  if (statementIds.length === 0) return new Map()
  const rows = await tx.selectFrom('bodiesAnswer').selectAll().where('statementId', 'in', statementIds).execute()
  return new Map(
    rows.map(({ statementId, verdict, reason, lang, answeredAt }) => [
      statementId,
      { statementId, verdict: verdict as Verdict, reason, lang, answeredAt },
    ]),
  )
}

/** The same answer to each of these. It may be corrected: the log keeps what it was. */
export async function saveAnswer(
  tx: Transaction,
  scope: Scope,
  statementIds: readonly string[],
  answer: Omit<AnswerRow, 'statementId'> & { actor: string },
): Promise<void> {
  await tx
    .insertInto('bodiesAnswer')
    .values(statementIds.map((statementId) => ({ cityId: scope.city.id, statementId, ...answer })))
    .onConflict((same) => same.columns(['cityId', 'statementId']).doUpdateSet(answer))
    .execute()
}

export async function listStatementTranslations(
  tx: Transaction,
  statementIds: readonly string[],
): Promise<StatementTranslation[]> {
  if (statementIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesStatementTranslation')
    .selectAll()
    .where('statementId', 'in', statementIds)
    .execute()
  return rows.map(({ cityId: _city, state, ...row }) => ({ ...row, state: state as TranslationState }))
}

export async function saveStatementTranslation(
  tx: Transaction,
  scope: Scope,
  row: StatementTranslation,
): Promise<void> {
  await tx
    .insertInto('bodiesStatementTranslation')
    .values({ cityId: scope.city.id, ...row })
    .onConflict((same) =>
      same.columns(['cityId', 'statementId', 'lang']).doUpdateSet({ words: row.words, state: row.state }),
    )
    .execute()
}
