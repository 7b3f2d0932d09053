import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Party, PartyKind, Review } from './review.ts'

/** All reviews: the open ones first, by their last day; then those that are closed, the last one first. */
export async function listReviews(tx: Transaction): Promise<Review[]> {
  const rows = await tx.selectFrom('bodiesReview').selectAll().execute()
  return rows
    .map(({ cityId: _city, ...row }) => row)
    .sort((a, b) => {
      if ((a.closedAt === null) !== (b.closedAt === null)) return a.closedAt === null ? -1 : 1
      const order = a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.slug < b.slug) ? -1 : 1
      return a.closedAt === null ? order : -order
    })
}

export async function findReview(tx: Transaction, column: 'id' | 'slug', value: string): Promise<Review | undefined> {
  const row = await tx.selectFrom('bodiesReview').selectAll().where(column, '=', value).executeTakeFirst()
  if (!row) return undefined
  const { cityId: _city, ...review } = row
  return review
}

export async function insertReview(tx: Transaction, scope: Scope, row: Omit<Review, 'closedAt' | 'version'>) {
  await tx
    .insertInto('bodiesReview')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

/** False when somebody else has changed it since the version seen. */
export async function saveReview(
  tx: Transaction,
  id: string,
  seen: number,
  row: Partial<Pick<Review, 'dueOn' | 'closedAt'>>,
): Promise<boolean> {
  const result = await tx
    .updateTable('bodiesReview')
    .set({ ...row, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type ReviewRecord = { reviewId: string; recordId: string; kind: 'goal' | 'measure' }

export async function insertReviewRecords(
  tx: Transaction,
  scope: Scope,
  reviewId: string,
  records: readonly { kind: 'goal' | 'measure'; id: string }[],
): Promise<void> {
  const rows = records.map(({ kind, id }, position) => ({
    cityId: scope.city.id,
    reviewId,
    recordId: id,
    position,
    goalId: kind === 'goal' ? id : null,
    measureId: kind === 'measure' ? id : null,
  }))
  await tx.insertInto('bodiesReviewRecord').values(rows).execute()
}

/** What goes round, review by review in its order. */
export async function listReviewRecords(tx: Transaction): Promise<ReviewRecord[]> {
  const rows = await tx.selectFrom('bodiesReviewRecord').selectAll().orderBy('position').execute()
  return rows.map(({ reviewId, recordId, goalId }) => ({
    reviewId,
    recordId,
    kind: goalId === null ? 'measure' : 'goal',
  }))
}

export async function insertParty(tx: Transaction, scope: Scope, row: Omit<Party, 'nothingToSayAt'>): Promise<void> {
  await tx
    .insertInto('bodiesReviewParty')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

export async function listParties(tx: Transaction): Promise<Party[]> {
  const rows = await tx.selectFrom('bodiesReviewParty').selectAll().orderBy('askedAt').orderBy('id').execute()
  return rows.map(({ cityId: _city, kind, ...row }) => ({ ...row, kind: kind as PartyKind }))
}

export async function saveNothingToSay(tx: Transaction, id: string, at: Date | null): Promise<void> {
  await tx.updateTable('bodiesReviewParty').set({ nothingToSayAt: at }).where('id', '=', id).execute()
}
