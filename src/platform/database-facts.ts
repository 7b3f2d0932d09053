import type pg from 'pg'
import { atOneMoment } from './at-one-moment.ts'
import { type CityLog, verifyLogs } from './audit-verify.ts'
import { lastBackup } from './backup/backup-record.ts'
import { listUnrun, type Migration } from './migrate.ts'
import { appRole } from './roles.ts'

/** What can be told of a database by looking at it. */
export type DatabaseFacts = {
  version: string
  cities: { name: string; demo: boolean }[]
  /** Roles of ours that are above the rules which keep cities apart. */
  powerful: string[]
  /** Tables of cities that keep them apart no more. */
  unguarded: string[]
  pending: string[]
  lastBackup: Date | undefined
  /** Of the last entries alone. */
  logs: CityLog[]
}

/** Looks and changes nothing. Throws what `listUnrun` throws where the program does not fit the database. */
export async function lookAtDatabase(client: pg.ClientBase, folder: string, entries: number): Promise<DatabaseFacts> {
  return atOneMoment(client, async () => {
    const told = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await client.query<Row>(sql, values)).rows
    const isThere = async (table: string) =>
      (await told<{ there: boolean }>('select to_regclass($1) is not null as there', [`public.${table}`]))[0]?.there
    const ran = (await isThere('migration')) ? await told<Migration>('select name, digest from migration') : []
    const hasCities = await isThere('city')
    return {
      version:
        (await told<{ version: string }>(`select current_setting('server_version') as version`))[0]?.version ?? '?',
      cities: hasCities ? await told<{ name: string; demo: boolean }>('select name, demo from city order by slug') : [],
      powerful: (await told<{ name: string }>(powerful, [appRole])).map(({ name }) => name),
      unguarded: (await told<{ name: string }>(unguarded)).map(({ name }) => name),
      pending: (await listUnrun(folder, ran)).map(({ name }) => name),
      lastBackup: await lastBackup(client),
      logs: hasCities ? await verifyLogs(client, entries) : [],
    }
  })
}

const powerful = `select rolname as name from pg_roles
  where (rolname = $1 and (rolsuper or rolbypassrls)) or (rolname = current_user and rolsuper)`

/** Their policies are still there, and nobody asks them. */
const unguarded = `select kept.relname as name from pg_class kept
  where kept.relnamespace = 'public'::regnamespace and not kept.relrowsecurity
    and exists (select from pg_policy where polrelid = kept.oid) order by 1`
