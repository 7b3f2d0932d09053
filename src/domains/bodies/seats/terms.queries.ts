import type { Transaction } from '../../../platform/database.ts'
import type { ParityTerms } from './parity.ts'

/** The sides of a body in their order, each with the share of its seats that has to take part. */
export async function listSides(tx: Transaction, bodyId: string) {
  return tx
    .selectFrom('bodiesSide')
    .select(['side', 'name', 'quorumPart', 'quorumOf'])
    .where('bodyId', '=', bodyId)
    .orderBy('position')
    .orderBy('side')
    .execute()
}

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
