import { sql } from 'kysely'
import { type Change, recordChanges } from './audit.ts'
import type { Transaction } from './database.ts'
import type { Scope } from './scope.ts'

/** A transaction under way: queries, and what to write into the audit log when it ends. */
export type Write = { tx: Transaction; changed: (change: Change) => void }

/**
 * Runs one verb as one transaction: the city is set, the verb writes, its changes go into the audit log, and the content
 * version rises as the last statement. Inside another transaction (a verb that calls verbs, a test) it becomes a
 * savepoint of that one. The verbs of one city run one after another. A thrown error undoes everything; a refusal is a
 * value and must come before the first write.
 */
export async function transact<T>(scope: Scope, verb: string, body: (write: Write) => Promise<T>): Promise<T> {
  const whole = async (tx: Transaction): Promise<T> => {
    await enterCity(tx, scope)
    await lineUp(tx)
    const changes: Change[] = []
    const result = await body({ tx, changed: (change) => changes.push(change) })
    if (changes.length > 0) {
      await recordChanges(tx, scope, verb, changes)
      await sql`select raise_content_version()`.execute(tx)
    }
    return result
  }
  return scope.db.isTransaction ? asSavepoint(scope.db as Transaction, whole) : scope.db.transaction().execute(whole)
}

/**
 * Runs queries that belong to one answer on one unchanging picture of the city's data. Inside a transaction it sees what
 * that transaction sees.
 */
export async function read<T>(scope: Scope, body: (tx: Transaction) => Promise<T>): Promise<T> {
  const whole = async (tx: Transaction): Promise<T> => {
    await enterCity(tx, scope)
    return body(tx)
  }
  if (scope.db.isTransaction) return whole(scope.db as Transaction)
  return scope.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(whole)
}

async function enterCity(tx: Transaction, scope: Scope): Promise<void> {
  await sql`select set_config('app.city', ${scope.city.id}, true)`.execute(tx)
}

/**
 * Waits for the city's other writers. They queue for the end of the audit chain in any case; doing so at the start keeps
 * true what a verb looks up before it writes: that an address is free, that no lineage leads in a circle.
 */
async function lineUp(tx: Transaction): Promise<void> {
  await sql`select 1 from audit_head where city_id = current_city() for update`.execute(tx)
}

async function asSavepoint<T>(tx: Transaction, body: (tx: Transaction) => Promise<T>): Promise<T> {
  await sql`savepoint verb`.execute(tx)
  try {
    const result = await body(tx)
    await sql`release savepoint verb`.execute(tx)
    return result
  } catch (error) {
    await sql`rollback to savepoint verb`.execute(tx)
    await sql`release savepoint verb`.execute(tx)
    throw error
  }
}
