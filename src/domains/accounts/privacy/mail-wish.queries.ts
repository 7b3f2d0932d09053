import { createHash } from 'node:crypto'
import type { Database, Transaction } from '../../../platform/database.ts'

/** An address that somebody wants to sign in with, until they have shown that it is theirs. */
type MailWish = { personId: string; mail: string }

/** An hour: people have to find the mail, and to sign in again. */
export const wishMinutes = 60

export async function keepMailWish(tx: Transaction, now: Date, token: string, wish: MailWish): Promise<void> {
  const expiresAt = new Date(now.getTime() + wishMinutes * 60_000)
  await tx
    .insertInto('accountsVerification')
    .values({
      identifier: identifierOf(token),
      value: JSON.stringify(wish),
      createdAt: now,
      updatedAt: now,
      expiresAt,
    })
    .execute()
}

export async function findMailWish(db: Database, now: Date, token: string): Promise<MailWish | undefined> {
  const row = await db
    .selectFrom('accountsVerification')
    .select(['value', 'expiresAt'])
    .where('identifier', '=', identifierOf(token))
    .executeTakeFirst()
  return row && row.expiresAt > now ? JSON.parse(row.value) : undefined
}

/** Once. */
export async function takeMailWish(tx: Transaction, now: Date, token: string): Promise<MailWish | undefined> {
  const wish = await findMailWish(tx, now, token)
  await tx.deleteFrom('accountsVerification').where('identifier', '=', identifierOf(token)).execute()
  return wish
}

/** A digest: nobody who reads the database can use the link. */
function identifierOf(token: string): string {
  return `mail:${createHash('sha256').update(token).digest('base64url')}`
}
