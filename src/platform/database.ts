import { CamelCasePlugin, Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './database-types.ts'

export type Database = Kysely<DB>
export type Transaction = KyselyTransaction<DB>

const parsers: Record<number, (value: string) => unknown> = {
  // Dates are days without a time zone: as JavaScript dates they would move with the server's zone.
  [pg.types.builtins.DATE]: (value) => value,
  // Cents and versions stay far below 2^53.
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
}

/** Types as the code knows them, for this pool alone: pg's own table is global. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

/** A pool of connections as one role. `onLost` hears of connections that break while idle; without it Node would die. */
export function openPool(connection: pg.ClientConfig, onLost: (error: Error) => void, max = 10): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    types,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  })
  pool.on('error', onLost)
  // One that breaks between two queries of somebody who holds it: their next query fails, and says so.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Column names are snake_case in the database and camelCase in the code. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
