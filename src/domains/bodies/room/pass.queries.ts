import { createHash } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Pass } from './pass.ts'

/** What is kept of a token: nobody who reads the table can come in by it. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')

export async function insertPass(tx: Transaction, scope: Scope, token: string, pass: Pass): Promise<void> {
  await tx
    .insertInto('bodiesPass')
    .values({ cityId: scope.city.id, digest: digestOf(token), ...pass })
    .execute()
}

export async function findPass(tx: Transaction, token: string): Promise<Pass | undefined> {
  return tx
    .selectFrom('bodiesPass')
    .select(['participantId', 'madeAt', 'expiresAt'])
    .where('digest', '=', digestOf(token))
    .executeTakeFirst()
}

/** Gives how many there were. */
export async function deletePassesOf(tx: Transaction, participantId: string): Promise<number> {
  const gone = await tx.deleteFrom('bodiesPass').where('participantId', '=', participantId).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

export async function deletePassesOver(tx: Transaction, before: Date): Promise<number> {
  const gone = await tx.deleteFrom('bodiesPass').where('expiresAt', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
