/** Raw SQL in tests, past the verbs and past Kysely's types. */
import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../src/platform/database.ts'
import type { Scope } from '../../src/platform/scope.ts'

/** The SQLSTATE with which the database refuses a statement; undefined where it takes it. The transaction lives on. */
export async function refusalOf(db: Database, statement: RawBuilder<unknown>): Promise<string | undefined> {
  await sql`savepoint attempt`.execute(db)
  try {
    await statement.execute(db)
    await sql`release savepoint attempt`.execute(db)
    return undefined
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(db)
    return (error as pg.DatabaseError).code
  }
}

/** What commit would say now: runs the triggers that wait for it. */
export const asIfCommitting = sql`set constraints all immediate`

export async function enter(db: Database, cityId: string): Promise<void> {
  await sql`select set_config('app.city', ${cityId}, true)`.execute(db)
}

export async function count(db: Database, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? 0
}

export type Logged = { kind: string; id: string; before: object | null; after: object | null }

/** What the audit log keeps of every call of a verb in the scope's city, in the order of writing. */
export async function changesOf(scope: Scope, verb: string): Promise<Logged[]> {
  await enter(scope.db, scope.city.id)
  const rows = await sql<Logged>`select record_kind as kind, record_id as id, before, after
    from audit_entry join audit_value using (city_id, number) where verb = ${verb} order by number`.execute(scope.db)
  return rows.rows
}
