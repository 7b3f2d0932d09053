import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { type CityLog, verifyLogs } from '../audit-verify.ts'
import { foundedIn } from '../founded.ts'
import { lockNumbers } from '../lock-numbers.ts'
import { DatabaseNewer, listUnrun, MigrationChanged, migrateWithin } from '../migrate.ts'
import { copyIn, copyOut, listTables, speakPlainly } from './kept-tables.ts'
import { BackupUnfit, type OpenBackup } from './open-backup.ts'
import { summedUp } from './summing.ts'

/** The database is not one into which a backup can go: it holds a city, whose name this is, or tables of another age. */
export class DatabaseTaken extends Error {
  override name = 'DatabaseTaken'
}

export type RestoreStep = { step: 'migrating'; name: string } | { step: 'loading' | 'comparing' }

/** How the audit logs stand, and which tables somebody else had put into the database: no migration makes them. */
export type Restored = { logs: CityLog[]; unknown: string[] }

/**
 * Puts a backup that was checked into an empty database: tables as they were when it was made, rows, what they come to,
 * and then the migrations since. All in one transaction, which also brings the audit entries: so the rule that no write
 * goes without one holds here as everywhere, and no trigger is switched off.
 */
export async function restoreBackup(
  client: pg.ClientBase,
  backup: OpenBackup,
  migrationFolder: string,
  announce: (step: RestoreStep) => void,
): Promise<Restored> {
  await requireKnown(backup, migrationFolder)
  await client.query('begin')
  try {
    for (const lock of [lockNumbers.founding, lockNumbers.migrating]) {
      await client.query('select pg_advisory_xact_lock($1)', [lock])
    }
    await requireEmpty(client, backup)
    const migrating = (name: string) => announce({ step: 'migrating', name })
    await migrateWithin(client, migrationFolder, migrating, backup.contents.migrations)
    announce({ step: 'loading' })
    const unknown = await load(client, backup)
    // What waits for the commit has to happen before tables are altered.
    await client.query('set constraints all immediate')
    announce({ step: 'comparing' })
    await compare(client, backup)
    await migrateWithin(client, migrationFolder, migrating)
    const logs = await verifyLogs(client)
    await client.query('commit')
    // Until it knows how large the tables are, the planner guesses.
    await client.query('analyze')
    return { logs, unknown }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function requireKnown({ file, contents }: OpenBackup, folder: string): Promise<void> {
  await listUnrun(folder, contents.migrations).catch((cause) => {
    if (cause instanceof DatabaseNewer) throw new BackupUnfit('newer', { file, name: cause.message }, { cause })
    if (cause instanceof MigrationChanged)
      throw new BackupUnfit('other_program', { file, name: cause.message }, { cause })
    throw cause
  })
}

/** Tables that a city is yet to be founded in are welcome, if they are not ahead of the backup. */
async function requireEmpty(client: pg.ClientBase, { contents }: OpenBackup): Promise<void> {
  const cities = await foundedIn(client)
  if (cities.length > 0) throw new DatabaseTaken(cities.join(', '))
  const tables = await listTables(client)
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('migration') is not null as there`)
  const ran = rows[0]?.there ? (await client.query<{ name: string }>('select name from migration')).rows : []
  const ahead = ran.find(({ name }) => !contents.migrations.some((one) => one.name === name))
  if (ahead) throw new DatabaseTaken(ahead.name)
  if (ran.length === 0 && tables.length > 0) throw new DatabaseTaken(tables.map(({ name }) => name).join(', '))
}

async function load(client: pg.ClientBase, { contents, textOf }: OpenBackup): Promise<string[]> {
  const known = new Set((await listTables(client)).map(({ name }) => name))
  for (const table of contents.tables) {
    if (!known.has(table.name)) continue
    await pipeline(await textOf(table.name), client.query(copyFrom(copyIn(table))))
  }
  return contents.tables.map(({ name }) => name).filter((name) => !known.has(name))
}

/** Each table is read again and must come to what it came to when it was saved. */
async function compare(client: pg.ClientBase, { file, sums }: OpenBackup): Promise<void> {
  await speakPlainly(client)
  for (const table of await listTables(client)) {
    const { stream, sum } = summedUp()
    await pipeline(client.query(copyTo(copyOut(table))), stream)
    const [is, was] = [sum(), sums.tables[table.name]]
    // A table of which nothing was kept is empty, unless somebody used this database before.
    const same = was ? is.sha256 === was.sha256 && is.rows === was.rows : is.rows === 0
    if (!same) throw new BackupUnfit('unequal', { file, part: table.name })
  }
}
