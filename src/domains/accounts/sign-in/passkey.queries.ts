import { randomUUID } from 'node:crypto'
import type { Database } from '../../../platform/database.ts'

export type Passkey = {
  id: string
  personId: string
  credential: string
  publicKey: Uint8Array
  counter: number
  transports: string[]
  host: string
  device: string
  madeAt: Date
  usedAt: Date | null
}

export async function listPasskeys(db: Database, personId: string): Promise<Passkey[]> {
  return db.selectFrom('accountsPasskey').selectAll().where('personId', '=', personId).orderBy('madeAt').execute()
}

/** The key with the address of its owner. */
export async function findPasskey(db: Database, credential: string): Promise<(Passkey & { mail: string }) | undefined> {
  return db
    .selectFrom('accountsPasskey')
    .innerJoin('accountsPerson', 'accountsPerson.id', 'accountsPasskey.personId')
    .selectAll('accountsPasskey')
    .select('accountsPerson.mail')
    .where('credential', '=', credential)
    .executeTakeFirst()
}

export async function insertPasskey(db: Database, passkey: Omit<Passkey, 'id' | 'usedAt'>): Promise<void> {
  const { publicKey, ...rest } = passkey
  await db
    .insertInto('accountsPasskey')
    .values({ id: randomUUID(), ...rest, publicKey: Buffer.from(publicKey), usedAt: null })
    .execute()
}

export async function markUsed(db: Database, id: string, counter: number, now: Date): Promise<void> {
  await db.updateTable('accountsPasskey').set({ counter, usedAt: now }).where('id', '=', id).execute()
}

export async function deletePasskey(db: Database, personId: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('accountsPasskey')
    .where('personId', '=', personId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

const minutes = 5

/** What a device has to sign, kept for as long as somebody takes to find their finger. */
export async function keepChallenge(db: Database, now: Date, handle: string, challenge: string): Promise<void> {
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await db
    .insertInto('accountsVerification')
    .values({ identifier: `passkey:${handle}`, value: challenge, createdAt: now, updatedAt: now, expiresAt })
    .execute()
}

/** Once: a signature that was sent twice finds nothing the second time. */
export async function takeChallenge(db: Database, now: Date, handle: string): Promise<string | undefined> {
  const kept = await db
    .deleteFrom('accountsVerification')
    .where('identifier', '=', `passkey:${handle}`)
    .returning(['value', 'expiresAt'])
    .execute()
  return kept.find(({ expiresAt }) => expiresAt > now)?.value
}
