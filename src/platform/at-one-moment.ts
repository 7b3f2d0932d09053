import type pg from 'pg'

/**
 * Runs `body` on one unchanging picture of the whole database, while others write on. With row-level security off a
 * query fails that would not see every row: only the owner may do this.
 */
export async function atOneMoment<T>(client: pg.ClientBase, body: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query('set local row_security = off')
    const result = await body()
    await client.query('commit')
    return result
  } catch (error) {
    // The connection itself may be what broke.
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
