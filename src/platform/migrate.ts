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

/** A migration as a database remembers it. */
export type Migration = { name: string; digest: string }

/**
 * Runs what has not run yet, in the order of the names, each file whole in one transaction. `client` is the owner's.
 * Throws `MigrationChanged` when a file that has run reads differently now, `DatabaseNewer` when one is gone: migrations
 * are only ever added.
 */
export async function migrate(client: pg.ClientBase, folder: string, announce: (name: string) => void): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [lockNumbers.migrating])
  try {
    for (const file of await listPending(client, folder)) {
      announce(file.name)
      await client.query('begin')
      try {
        await runOne(client, file)
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      }
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockNumbers.migrating])
  }
}

/**
 * The same inside the transaction of the caller, who holds the lock: all or nothing. `only`: up to where the migrations
 * of another database went, and no further.
 */
export async function migrateWithin(
  client: pg.ClientBase,
  folder: string,
  announce: (name: string) => void,
  only?: readonly Migration[],
): Promise<void> {
  if (only) await listUnrun(folder, only)
  for (const file of await listPending(client, folder)) {
    if (only && !only.some(({ name }) => name === file.name)) continue
    announce(file.name)
    await runOne(client, file)
  }
}

type MigrationFile = Migration & { sql: string }

async function listPending(client: pg.ClientBase, folder: string): Promise<MigrationFile[]> {
  await client.query(
    'create table if not exists migration (name text primary key, digest text not null, ran_at timestamptz not null default now())',
  )
  return listUnrun(folder, (await client.query<Migration>('select name, digest from migration')).rows)
}

/** The files of which `ran` does not tell. Throws where it tells of others, or otherwise of them. */
export async function listUnrun(folder: string, ran: readonly Migration[]): Promise<MigrationFile[]> {
  const known = new Map(ran.map(({ name, digest }) => [name, digest]))
  const names = (await readdir(folder)).filter((one) => one.endsWith('.sql')).sort()
  const unknown = [...known.keys()].find((name) => !names.includes(name))
  if (unknown !== undefined) throw new DatabaseNewer(unknown)
  const files = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    }),
  )
  const changed = files.find(({ name, digest }) => known.has(name) && known.get(name) !== digest)
  if (changed) throw new MigrationChanged(changed.name)
  return files.filter(({ name }) => !known.has(name))
}

async function runOne(client: pg.ClientBase, { name, sql, digest }: MigrationFile): Promise<void> {
  await client.query(sql)
  await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest])
}
