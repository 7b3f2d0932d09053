import type { Transaction } from '../../../platform/database.ts'

/** What an organisation offers, published or not, by title. */
export async function listOffered(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('guideService')
    .select('id')
    .where('organisationId', '=', organisationId)
    .orderBy('title')
    .execute()
  return rows.map(({ id }) => id)
}
