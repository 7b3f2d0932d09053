/** Asked of the catalogue, so that a future table that forgets a rule fails here by its name. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { grants, outside, platformTables } from '../../test/support/catalogue-rules.ts'
import { test } from '../../test/support/city.ts'
import type { Database } from './database.ts'

async function ask<Row>(db: Database, question: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await question.execute(db)).rows
}

const ofOurTables = sql.raw(
  `from pg_class kept where kept.relkind in ('r', 'p') and kept.relnamespace = 'public'::regnamespace`,
)

async function listTables(db: Database): Promise<string[]> {
  const rows = await ask(db, sql<{ name: string }>`select kept.relname as name ${ofOurTables} order by 1`)
  return rows.map((row) => row.name)
}

test('every table keeps cities apart, but for the few that stand outside', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string }>`select relname as name ${ofOurTables} and not relrowsecurity order by 1`,
  )
  expect(rows.map((row) => row.name)).toEqual(Object.keys(outside).sort())
})

test('each of them has one policy that opens, the same on all; any other only closes', async ({ scope }) => {
  const kept = (await listTables(scope.db)).filter((table) => !(table in outside))
  const rows = await ask(
    scope.db,
    sql<{ name: string; says: string }>`select tablename as name,
      concat_ws(' ', policyname, permissive, cmd, roles::text, qual, with_check) as says
      from pg_policies where schemaname = 'public' and permissive <> 'RESTRICTIVE' order by 1`,
  )
  const rule = '(city_id = current_city())'
  expect(rows).toEqual(kept.map((name) => ({ name, says: `own_city PERMISSIVE ALL {public} ${rule} ${rule}` })))
})

test('city_id leads every key and every index, so that tables can be distributed by city', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string; leads: string }>`select kept.relname || ' ' || one.indexrelid::regclass::text as name,
      pg_get_indexdef(one.indexrelid, 1, true) as leads
      from pg_index one join pg_class kept on kept.oid = one.indrelid
      where kept.relnamespace = 'public'::regnamespace and kept.relrowsecurity`,
  )
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter((row) => row.leads !== 'city_id')).toEqual([])
})

test('every table has a primary key', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string }>`select relname as name ${ofOurTables} and not exists
      (select from pg_constraint where conrelid = kept.oid and contype = 'p')`,
  )
  expect(rows).toEqual([])
})

test('a reference carries its city along, so that none leads into another; only people are everywhere', async ({
  scope,
}) => {
  const rows = await ask(
    scope.db,
    sql<{ says: string }>`select conrelid::regclass || ' ' || pg_get_constraintdef(one.oid) as says
      from pg_constraint one join pg_class kept on kept.oid = one.conrelid
      where one.contype = 'f' and kept.relnamespace = 'public'::regnamespace and kept.relrowsecurity`,
  )
  expect(rows.length).toBeGreaterThan(30)
  const allowed = /FOREIGN KEY \(city_id[,)]|FOREIGN KEY \(person_id\) REFERENCES accounts_person\(id\)/
  expect(rows.filter((row) => !allowed.test(row.says))).toEqual([])
})

test('a write to any domain’s table is confirmed at commit', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string; says: string }>`select tgrelid::regclass::text as name, pg_get_triggerdef(oid) as says
      from pg_trigger where tgname = 'confirm_write' order by 1`,
  )
  const domains = (await listTables(scope.db)).filter((one) => !(one in outside) && !platformTables.includes(one))
  expect(rows.map((row) => row.name)).toEqual(domains)
  for (const { says } of rows) {
    expect(says).toMatch(
      /AFTER INSERT OR DELETE OR UPDATE ON \S+ DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write\(\)$/,
    )
  }
})

test('the application may do with each table what the rules say, and no more', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string; may: string }>`select kept.relname as name, coalesce((
        select string_agg(right_to, ' ' order by right_to)
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_to
        where has_table_privilege('wirken_app', kept.oid, right_to)
      ), '') as may ${ofOurTables} order by 1`,
  )
  const ordinary = 'DELETE INSERT SELECT UPDATE'
  expect(rows).toEqual((await listTables(scope.db)).map((name) => ({ name, may: grants[name] ?? ordinary })))
})

test('a privilege on single columns opens no side door', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql`select attrelid::regclass, attname from pg_attribute where attacl is not null and attrelid >= 16384`,
  )
  expect(rows).toEqual([])
})

test('of what is hidden the application has nothing, until it lays down its role', async ({ scope }) => {
  const [open] = await ask(scope.db, sql<{ has: boolean }>`select pg_has_role('wirken_hidden', 'usage') as has`)
  expect(open).toEqual({ has: false })
  const hidden = await ask(
    scope.db,
    sql<{ name: string; may: string }>`select kept.relname as name, string_agg(right_to, ' ' order by right_to) as may
      from pg_class kept,
        unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_to
      where kept.relkind in ('r', 'p', 'v', 'm', 'f') and kept.relnamespace = 'public'::regnamespace
        and has_table_privilege('wirken_hidden', kept.oid, right_to) group by 1 order by 1`,
  )
  expect(hidden).toEqual([
    { name: 'city_version', may: 'SELECT' },
    { name: 'guide_hidden_place', may: 'DELETE INSERT SELECT UPDATE' },
  ])
})

test('the application’s role owns nothing, is member of one that has less, and can make no roles', async ({
  scope,
}) => {
  const [role] = await ask(
    scope.db,
    sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select string_agg(roleid::regrole::text, ' ') from pg_auth_members where member = pg_roles.oid) as memberships,
      (select count(*) from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owned,
      has_schema_privilege(oid, 'public', 'create') as makes_tables
      from pg_roles where rolname = current_user`,
  )
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    memberships: 'wirken_hidden',
    owned: 0,
    makesTables: false,
  })
})

test('one function of ours runs with its owner’s rights: a city decides about itself, and itself alone', async ({
  scope,
}) => {
  const rows = await ask(
    scope.db,
    sql`select oid::regprocedure::text from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`,
  )
  expect(rows).toEqual([{ oid: 'change_city(text,text,text[],jsonb)' }])
})
