import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { lockNumbers } from './lock-numbers.ts'

export class MigrationChanged extends Error {
  override name = 'MigrationChanged'
}

/** The database has seen migrations that this program does not know: it belongs to a newer version. */
export class DatabaseNewer extends Error {
  override name = 'DatabaseNewer'
}

/**
 * Runs what has not run yet, in the order of the names, each file whole in one transaction. `client` is the owner's.
 * Throws `MigrationChanged` when a file that has run reads differently now, `DatabaseNewer` when one is gone: migrations
 * are only ever added.
 */
export async function migrate(client: pg.ClientBase, folder: string, announce: (name: string) => void): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [lockNumbers.migrating])
  try {
    await client.query(
      'create table if not exists migration (name text primary key, digest text not null, ran_at timestamptz not null default now())',
    )
    const ran = new Map(
      (await client.query<{ name: string; digest: string }>('select name, digest from migration')).rows.map((row) => [
        row.name,
        row.digest,
      ]),
    )
    const names = (await readdir(folder)).filter((one) => one.endsWith('.sql')).sort()
    const unknown = [...ran.keys()].find((name) => !names.includes(name))
    if (unknown !== undefined) throw new DatabaseNewer(unknown)
    for (const name of names) {
      const sql = await readFile(join(folder, name), 'utf8')
      const digest = createHash('sha256').update(sql).digest('hex')
      const known = ran.get(name)
      if (known !== undefined && known !== digest) throw new MigrationChanged(name)
      if (known === undefined) await runOne(client, name, sql, digest, announce)
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockNumbers.migrating])
  }
}

async function runOne(
  client: pg.ClientBase,
  name: string,
  sql: string,
  digest: string,
  announce: (name: string) => void,
): Promise<void> {
  announce(name)
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
