import type { Database, Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type IdentityServer, idOfServer } from './identity-server.ts'

export type ServerRow = { name: string; issuer: string; client: string; secret: string }

/** As it is kept: its secret encrypted. */
export async function findServer(tx: Transaction): Promise<ServerRow | undefined> {
  return tx.selectFrom('accountsIdentityServer').select(['name', 'issuer', 'client', 'secret']).executeTakeFirst()
}

export async function saveServer(tx: Transaction, scope: Scope, row: ServerRow): Promise<void> {
  await tx
    .insertInto('accountsIdentityServer')
    .values({ cityId: scope.city.id, ...row })
    .onConflict((already) => already.column('cityId').doUpdateSet(row))
    .execute()
}

export async function deleteServer(tx: Transaction): Promise<void> {
  await tx.deleteFrom('accountsIdentityServer').execute()
}

/** Nobody comes in by it any more, and nobody is known by it. */
export async function forgetIdentities(db: Database, cityId: string): Promise<void> {
  await db.deleteFrom('accountsSession').where('cityId', '=', cityId).execute()
  await db.deleteFrom('accountsIdentity').where('provider', '=', idOfServer(cityId)).execute()
}

/** This session is good in this city alone. */
export async function bindSession(db: Database, token: string, cityId: string): Promise<void> {
  await db.updateTable('accountsSession').set({ cityId }).where('token', '=', token).execute()
}

export async function lockSecret(programSecret: string, secret: string): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto')
  return symmetricEncrypt({ key: programSecret, data: secret })
}

/** Undefined where the program's secret has changed since: it has to be entered anew. */
export async function openServer(
  programSecret: string,
  cityId: string,
  row: ServerRow,
): Promise<IdentityServer | undefined> {
  const { symmetricDecrypt } = await import('better-auth/crypto')
  const secret = await symmetricDecrypt({ key: programSecret, data: row.secret }).catch(() => undefined)
  return secret === undefined ? undefined : { id: idOfServer(cityId), ...row, secret }
}
