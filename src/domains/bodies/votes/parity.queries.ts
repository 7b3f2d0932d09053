import type { Transaction } from '../../../platform/database.ts'
import type { ParityTerms } from '../seats/parity.ts'

/** By what a body's parity is judged on a day. The table's checks keep the columns to what each kind of rule needs. */
export async function listParityTerms(tx: Transaction, bodyId: string, day: string): Promise<ParityTerms[]> {
  const rows = await tx
    .selectFrom('bodiesParityRule')
    .select(['kind', 'side', 'part', 'whole'])
    .where('bodyId', '=', bodyId)
    .where('inForceOn', '<=', day)
    .execute()
  return rows.map((row) => row as ParityTerms)
}
