/** Raw SQL in tests, past the verbs and past Kysely's types. */
import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../src/platform/database.ts'

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
