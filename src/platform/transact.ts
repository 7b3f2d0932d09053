import { sql } from 'kysely'
import { type Change, recordChanges } from './audit.ts'
import type { Database, Transaction } from './database.ts'
import { raisedIn, tellRaised } from './raised-version.ts'
import type { Scope } from './scope.ts'

/** In which database, and which city of it. */
type Where = { db: Database; city: { id: string } }

/** A transaction under way: queries, and what to write into the audit log when it ends. */
export type Write = { tx: Transaction; changed: (change: Change) => void }

/**
 * Runs one verb as one transaction: the city is set, the verb writes, its changes go into the audit log, and the content
 * version rises as the last statement. Inside another transaction (a verb that calls verbs, a test) it becomes a
 * savepoint of that one. The verbs of one city run one after another. A thrown error undoes everything; a refusal is a
 * value and must come before the first write. When it has committed, this node knows the new version before anybody is
 * answered.
 */
export async function transact<T>(scope: Scope, verb: string, body: (write: Write) => Promise<T>): Promise<T> {
  const whole = async (tx: Transaction): Promise<T> => {
    await enterCity(tx, scope)
    await lineUp(tx)
    const changes: Change[] = []
    const result = await body({ tx, changed: (change) => changes.push(change) })
    if (changes.length > 0) {
      await recordChanges(tx, scope, verb, changes)
      await raiseVersion(tx)
    }
    return result
  }
  if (scope.db.isTransaction) return asSavepoint(scope.db as Transaction, whole)
  let raised: number | undefined
  const result = await scope.db.transaction().execute(async (tx) => {
    const outcome = await whole(tx)
    raised = raisedIn.get(tx)
    return outcome
  })
  if (raised !== undefined) tellRaised(scope.db, scope.city.id, raised)
  return result
}

async function raiseVersion(tx: Transaction): Promise<void> {
  const { rows } = await sql<{ version: number }>`select raise_content_version() as version`.execute(tx)
  raisedIn.set(tx, rows[0]!.version)
}

/**
 * Runs queries that belong to one answer on one unchanging picture of the city's data. Inside a transaction it sees what
 * that transaction sees.
 */
export async function read<T>(scope: Where, body: (tx: Transaction) => Promise<T>): Promise<T> {
  const whole = async (tx: Transaction): Promise<T> => {
    await enterCity(tx, scope)
    return body(tx)
  }
  if (scope.db.isTransaction) return whole(scope.db as Transaction)
  return scope.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(whole)
}

/** Writes what belongs to the city but tells nothing of it: mail on its way. No audit entry, and no page becomes stale. */
export async function writeQuietly<T>(scope: Where, body: (tx: Transaction) => Promise<T>): Promise<T> {
  const whole = async (tx: Transaction): Promise<T> => {
    await enterCity(tx, scope)
    return body(tx)
  }
  return scope.db.isTransaction ? asSavepoint(scope.db as Transaction, whole) : scope.db.transaction().execute(whole)
}

/**
 * The same for everything that one answer is made of: `body` gets a scope all of whose reading is done on one picture,
 * and the content version that this picture has.
 */
export async function readAtOneMoment<T>(
  scope: Scope,
  body: (picture: Scope, version: number) => Promise<T>,
): Promise<T> {
  return read(scope, async (tx) => {
    return body({ ...scope, db: tx }, await versionIn(tx))
  })
}

/** The content version of a city. */
export async function readVersion(db: Database, cityId: string): Promise<number> {
  return read({ db, city: { id: cityId } }, versionIn)
}

async function versionIn(tx: Transaction): Promise<number> {
  return (await tx.selectFrom('cityVersion').select('version').executeTakeFirstOrThrow()).version
}

async function enterCity(tx: Transaction, scope: Where): Promise<void> {
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
