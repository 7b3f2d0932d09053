import { createHash } from 'node:crypto'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Role } from './role.ts'

/** Somebody is asked to take part. Until they say yes, nothing else is kept of them. */
export type Invitation = {
  id: string
  mail: string
  name: string
  role: Role
  unitId: string | null
  invitedAt: Date
  expiresAt: Date
}

/** What is kept of a link that was sent: nobody who reads the database can use it. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

export async function insertInvitation(
  tx: Transaction,
  scope: Scope,
  invitation: Invitation,
  token: string,
): Promise<void> {
  await tx
    .insertInto('accountsInvitation')
    .values({ cityId: scope.city.id, ...invitation, tokenDigest: digestOf(token) })
    .execute()
}

/** All that wait, the newest first. */
export async function listInvitations(tx: Transaction): Promise<Invitation[]> {
  const rows = await tx.selectFrom('accountsInvitation').selectAll().orderBy('invitedAt', 'desc').execute()
  return rows.map(({ cityId: _, tokenDigest: __, ...row }) => ({ ...row, role: row.role as Role }))
}

export async function findInvitation(tx: Transaction, token: string): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom('accountsInvitation')
    .select(['id', 'mail', 'name', 'role', 'unitId', 'invitedAt', 'expiresAt'])
    .where('tokenDigest', '=', digestOf(token))
    .executeTakeFirst()
  return row && { ...row, role: row.role as Role }
}

export async function deleteInvitation(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('accountsInvitation').where('id', '=', id).execute()
}
