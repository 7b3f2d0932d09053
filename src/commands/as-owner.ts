import type pg from 'pg'
import { type Database, openDatabase, openPool } from '../platform/database.ts'

/** Does something on a connection of the tables' owner, which no policy keeps to one city. */
export async function asOwner<T>(owner: pg.ClientConfig, body: (db: Database) => Promise<T>): Promise<T> {
  const pool = openPool(owner, () => {}, 1)
  try {
    return await body(openDatabase(pool))
  } finally {
    await pool.end()
  }
}
