import type pg from 'pg'
import { lockNumbers } from './lock-numbers.ts'
import { withClient } from './roles.ts'

/** Runs `body` while no other process that works on this database is in one of these. */
export async function alone<T>(connection: pg.ClientConfig, body: () => Promise<T>): Promise<T> {
  return withClient(connection, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumbers.founding])
    // The lock ends with the connection.
    return body()
  })
}
