import type pg from 'pg'
import { atOneMoment } from './at-one-moment.ts'
import { type CityLog, verifyLogs } from './audit-verify.ts'
import { lastBackup } from './backup/backup-record.ts'
import { listUnrun, type Migration } from './migrate.ts'
import { appRole, hiddenRole } from './roles.ts'

/** Of each audit log; `audit verify` looks at all. */
export const entriesLookedAt = 1000

/** What can be told of a database by looking at it. */
export type DatabaseFacts = {
  version: string
  /** Bytes on the disk. */
  size: number
  connections: { open: number; most: number }
  cities: { name: string; demo: boolean }[]
  /** Roles of ours that are above the rules which keep cities apart. */
  powerful: string[]
  /** Tables of cities that keep them apart no more. */
  unguarded: string[]
  /** Tables that the program reads without laying down its own role, though they are for the other one. */
  unhidden: string[]
  pending: string[]
  lastBackup: Date | undefined
  /** When the daily work was last done; undefined where it never was. */
  lastRun: Date | undefined
  mail: { waiting: number; failed: number; oldest: Date | undefined }
  /** Of the last entries alone. */
  logs: CityLog[]
}

/**
 * Looks and changes nothing. `only`: the one city of which is told, by its slug. Throws what `listUnrun` throws where the
 * program does not fit the database.
 */
export async function lookAtDatabase(
  client: pg.ClientBase,
  folder: string,
  entries: number,
  only?: string,
): Promise<DatabaseFacts> {
  return atOneMoment(client, async () => {
    const told = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await client.query<Row>(sql, values)).rows
    const isThere = async (table: string) =>
      (await told<{ there: boolean }>('select to_regclass($1) is not null as there', [`public.${table}`]))[0]?.there
    const ran = (await isThere('migration')) ? await told<Migration>('select name, digest from migration') : []
    const hasCities = await isThere('city')
    const one = async <Row extends pg.QueryResultRow>(table: string, sql: string) =>
      (await isThere(table)) ? (await told<Row>(sql, [only ?? null]))[0] : undefined
    const mail = await one<DatabaseFacts['mail'] & { oldest: Date | null }>('mail_outgoing', waiting)
    const run = await one<{ at: Date | null }>('daily_run', lastRun)
    const [base] = await told<{ size: string; open: number; most: number }>(numbers)
    return {
      version:
        (await told<{ version: string }>(`select current_setting('server_version') as version`))[0]?.version ?? '?',
      size: Number(base?.size),
      connections: { open: base?.open ?? 0, most: base?.most ?? 0 },
      cities: hasCities ? await told<{ name: string; demo: boolean }>(cities, [only ?? null]) : [],
      powerful: (await told<{ name: string }>(powerful, [appRole, hiddenRole])).map(({ name }) => name),
      unguarded: (await told<{ name: string }>(unguarded)).map(({ name }) => name),
      unhidden: (await told<{ name: string }>(unhidden, [appRole, hiddenRole])).map(({ name }) => name),
      pending: (await listUnrun(folder, ran)).map(({ name }) => name),
      lastBackup: await lastBackup(client),
      lastRun: run?.at ?? undefined,
      mail: { waiting: mail?.waiting ?? 0, failed: mail?.failed ?? 0, oldest: mail?.oldest ?? undefined },
      logs: hasCities ? await verifyLogs(client, { last: entries, only }) : [],
    }
  })
}

const powerful = `select rolname as name from pg_roles
  where (rolname in ($1, $2) and (rolsuper or rolbypassrls)) or (rolname = current_user and rolsuper)`

const ofCity = `city_id in (select id from city where $1::text is null or slug = $1)`
const cities = 'select name, demo from city where $1::text is null or slug = $1 order by slug'
const waiting = `select count(*)::int as waiting, count(failure)::int as failed, min(written_at) as oldest
  from mail_outgoing where sent_at is null and ${ofCity}`
const lastRun = `select max(at) as at from daily_run where ${ofCity}`
const numbers = `select pg_database_size(current_database())::text as size,
  current_setting('max_connections')::int as most,
  (select count(*)::int from pg_stat_activity where datname is not null) as open`

/** Their policies are still there, and nobody asks them. */
const unguarded = `select kept.relname as name from pg_class kept
  where kept.relnamespace = 'public'::regnamespace and not kept.relrowsecurity
    and exists (select from pg_policy where polrelid = kept.oid) order by 1`

/** Writing tells which tables are the other role's: some that everybody reads it may read too. */
const unhidden = `select kept.relname as name from pg_class kept, pg_roles app, pg_roles hidden
  where kept.relnamespace = 'public'::regnamespace and kept.relkind = 'r' and app.rolname = $1 and hidden.rolname = $2
    and has_table_privilege(hidden.oid, kept.oid, 'insert') and has_table_privilege(app.oid, kept.oid, 'select')
  order by 1`
