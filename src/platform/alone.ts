import type pg from 'pg'
import { withClient } from './roles.ts'

/** Any number of our own, beside that of the migrations. */
const lockNumber = 7_265_002

/** Runs `body` while no other process that works on this database is in one of these. */
export async function alone<T>(connection: pg.ClientConfig, body: () => Promise<T>): Promise<T> {
  return withClient(connection, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    // The lock ends with the connection.
    return body()
  })
}
