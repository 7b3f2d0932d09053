import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Answer, Draft } from './inquiry.ts'

/** The first first. */
export async function listDrafts(tx: Transaction, inquiryId: string): Promise<Draft[]> {
  return tx
    .selectFrom('reportingInquiryDraft')
    .select(['number', 'words', 'at', 'actor'])
    .where('inquiryId', '=', inquiryId)
    .orderBy('number')
    .execute()
}

/** The number of the last version of each; of those without a draft nothing. */
export async function listDraftNumbers(tx: Transaction): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('reportingInquiryDraft')
    .select(({ fn }) => ['inquiryId', fn.max<number>('number').as('number')])
    .groupBy('inquiryId')
    .execute()
  return new Map(rows.map(({ inquiryId, number }) => [inquiryId, number]))
}

export async function insertDraft(
  tx: Transaction,
  scope: Scope,
  inquiryId: string,
  draft: Pick<Draft, 'number' | 'words'>,
): Promise<void> {
  await tx
    .insertInto('reportingInquiryDraft')
    .values({ cityId: scope.city.id, inquiryId, at: scope.now, actor: actorOf(scope.viewer), ...draft })
    .execute()
}

/** The first first; of several inquiries, or of one. */
export async function listAnswers(
  tx: Transaction,
  inquiryIds: readonly string[],
): Promise<(Answer & { inquiryId: string })[]> {
  if (inquiryIds.length === 0) return []
  return tx
    .selectFrom('reportingInquiryAnswer')
    .select(['inquiryId', 'number', 'draft', 'words', 'answeredOn', 'reason', 'at'])
    .where('inquiryId', 'in', inquiryIds)
    .orderBy('inquiryId')
    .orderBy('number')
    .execute()
}

export async function insertAnswer(
  tx: Transaction,
  scope: Scope,
  inquiryId: string,
  answer: Omit<Answer, 'at'>,
): Promise<void> {
  await tx
    .insertInto('reportingInquiryAnswer')
    .values({ cityId: scope.city.id, inquiryId, at: scope.now, actor: actorOf(scope.viewer), ...answer })
    .execute()
}
