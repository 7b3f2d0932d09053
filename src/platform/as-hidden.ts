import { sql } from 'kysely'
import type { Transaction } from './database.ts'
import { hiddenRole } from './roles.ts'

/**
 * Lays down the application's role for these queries and takes it up again. An error leaves the role to the end of the
 * transaction or of the savepoint around it, which undoes it: until then nothing else can be asked in any case.
 */
export async function asHidden<T>(tx: Transaction, body: (tx: Transaction) => Promise<T>): Promise<T> {
  await sql`set local role ${sql.ref(hiddenRole)}`.execute(tx)
  const result = await body(tx)
  await sql`set local role none`.execute(tx)
  return result
}
