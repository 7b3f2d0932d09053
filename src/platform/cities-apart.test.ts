import { sql } from 'kysely'
import { expect } from 'vitest'
import { poolOf, test } from '../../test/support/city.ts'
import { drafted } from '../../test/support/plans.ts'
import { count, enter, refusalOf } from '../../test/support/raw.ts'

/** SQLSTATE: the database says no for want of a right, or because a row would leave its city. */
const forbidden = '42501'

test('a city sees its own plan and not the neighbour’s, without any where', async ({ scope, neighbour }) => {
  const theirs = await drafted(neighbour)
  await enter(scope.db, scope.city.id)
  const seen = await sql<{ id: string; cityId: string }>`select id, city_id from plan_plan`.execute(scope.db)
  expect(seen.rows.length).toBeGreaterThan(0)
  expect(new Set(seen.rows.map((row) => row.cityId))).toEqual(new Set([scope.city.id]))
  expect(seen.rows.map((row) => row.id)).not.toContain(theirs.planId)
})

test('asking for the neighbour’s rows by name gives none, in any way of asking', async ({ scope, neighbour }) => {
  const { planId } = await drafted(neighbour)
  await enter(scope.db, scope.city.id)
  const questions = [
    sql`select 1 from plan_plan where id = ${planId}`,
    sql`select 1 from plan_plan where city_id = ${neighbour.city.id}`,
    sql`with all_plans as (select * from plan_plan) select 1 from all_plans where id = ${planId}`,
    sql`select 1 from city join plan_plan on plan_plan.city_id = city.id where city.id = ${neighbour.city.id}`,
    sql`select 1 from plan_plan where id = ${planId} for update`,
    sql`select 1 from city_version where city_id = ${neighbour.city.id}`,
    sql`select 1 from audit_value where city_id = ${neighbour.city.id}`,
  ]
  for (const question of questions) expect((await question.execute(scope.db)).rows).toEqual([])
})

test('changing or deleting the neighbour’s rows touches none', async ({ scope, neighbour }) => {
  const { planId } = await drafted(neighbour)
  await enter(scope.db, scope.city.id)
  const changed = await sql`update plan_plan set title = 'Unser' where id = ${planId}`.execute(scope.db)
  const deleted = await sql`delete from plan_plan where id = ${planId}`.execute(scope.db)
  const raised = await sql`update city_version set version = 0 where city_id = ${neighbour.city.id}`.execute(scope.db)
  expect([changed, deleted, raised].map((one) => one.numAffectedRows)).toEqual([0n, 0n, 0n])
  await enter(scope.db, neighbour.city.id)
  const { rows } = await sql<{ title: string }>`select title from plan_plan where id = ${planId}`.execute(scope.db)
  expect(rows).toEqual([{ title: 'Kleiner Plan' }])
})

test('no row is put into the neighbour’s city, nor moved there, nor hung on its rows', async ({ scope, neighbour }) => {
  const theirs = await drafted(neighbour)
  await enter(scope.db, scope.city.id)
  const theirCity = neighbour.city.id
  const put = sql`insert into plan_plan (city_id, id, slug, title) values (${theirCity}, gen_random_uuid(), 'x', 'x')`
  expect(await refusalOf(scope.db, put)).toBe(forbidden)
  expect(await refusalOf(scope.db, sql`update plan_plan set city_id = ${theirCity}`)).toBe(forbidden)
  const hang = sql`insert into plan_publication (city_id, plan_id, at, actor)
    values (${scope.city.id}, ${theirs.planId}, now(), 'x')`
  expect(await refusalOf(scope.db, hang)).toBe('23503')
  const upsert = sql`insert into plan_plan (city_id, id, slug, title)
    values (${theirCity}, ${theirs.planId}, 'x', 'x') on conflict (city_id, id) do update set title = 'x'`
  expect(await refusalOf(scope.db, upsert)).toBe(forbidden)
})

test('without a city no row is seen in any table, and none is written', async ({ scope }) => {
  await enter(scope.db, '')
  for (const table of ['plan_plan', 'plan_goal', 'accounts_unit', 'audit_entry', 'city_version']) {
    expect(await count(scope.db, table), table).toBe(0)
  }
  const put = sql`insert into accounts_unit (city_id, id, slug, name, kind)
    values (${scope.city.id}, gen_random_uuid(), 'x', 'x', 'section')`
  expect(await refusalOf(scope.db, put)).toBe(forbidden)
})

test('a city that is no id is an error, not every city', async ({ scope }) => {
  await enter(scope.db, 'alle')
  expect(await refusalOf(scope.db, sql`select * from plan_plan`)).toBe('22P02')
  await enter(scope.db, "' or true --")
  expect(await refusalOf(scope.db, sql`select * from plan_plan`)).toBe('22P02')
})

test('the application cannot lay down its role, nor the rules', async ({ scope }) => {
  await enter(scope.db, scope.city.id)
  const attempts = [
    sql`set role wirken`,
    sql`set role postgres`,
    sql`set session authorization postgres`,
    sql`alter role wirken_app bypassrls`,
    sql`grant wirken to wirken_app`,
    sql`alter table plan_plan disable row level security`,
    sql`alter table plan_plan owner to wirken_app`,
    sql`drop policy own_city on plan_plan`,
    sql`create policy everything on plan_plan using (true)`,
    sql`alter policy own_city on plan_plan using (true)`,
    sql`alter table plan_plan disable trigger all`,
    sql`set session_replication_role = replica`,
    sql`create or replace function current_city() returns uuid language sql as 'select null::uuid'`,
    sql`call keep_cities_apart('plan_plan')`,
    sql`call open_to_application('migration')`,
    sql`create view public.everything as select * from plan_plan`,
    sql`create table public.stolen as select * from plan_plan`,
    sql`truncate plan_plan`,
    sql`truncate audit_entry cascade`,
    sql`select * from migration`,
    sql`insert into city (id, slug, name, brand, languages, created_at)
      values (gen_random_uuid(), 'x', 'x', 'x', '{de}', now())`,
    sql`update host set city_id = ${scope.city.id}`,
    sql`copy plan_plan to program 'cat'`,
    sql`select pg_read_file('PG_VERSION')`,
  ]
  // `alter role` and `grant` are refused with 42501 by their own rules; a missing role's name would be 22023.
  for (const attempt of attempts) {
    expect(await refusalOf(scope.db, attempt), attempt.compile(scope.db).sql).toBe(forbidden)
  }
})

test('switching row security off makes queries fail rather than show more', async ({ scope }) => {
  await enter(scope.db, scope.city.id)
  await sql`set local row_security = off`.execute(scope.db)
  expect(await refusalOf(scope.db, sql`select * from plan_plan`)).toBe(forbidden)
})

test('functions, temporary tables and views of the application see what it sees', async ({ scope, neighbour }) => {
  await drafted(neighbour)
  await enter(scope.db, scope.city.id)
  const own = await count(scope.db, 'plan_plan')
  await sql`create function pg_temp.peep() returns bigint language sql security definer
    as 'select count(*) from public.plan_plan'`.execute(scope.db)
  await sql`create temp table copied as select * from plan_plan`.execute(scope.db)
  await sql`create temp view looked as select * from plan_plan`.execute(scope.db)
  const peeped = await sql<{ peep: number }>`select pg_temp.peep()`.execute(scope.db)
  expect(peeped.rows).toEqual([{ peep: own }])
  expect(await count(scope.db, 'copied')).toBe(own)
  expect(await count(scope.db, 'looked')).toBe(own)
})

test('the city ends with its transaction: the next one on the same connection sees nothing', async ({ scope }) => {
  const client = await (await poolOf()).connect()
  const seen = async () => Number((await client.query('select count(*) from plan_plan')).rows[0].count)
  try {
    expect(await seen()).toBe(0)
    await client.query('begin')
    await client.query(`select set_config('app.city', $1, true)`, [scope.city.id])
    expect(await seen()).toBeGreaterThan(0)
    await client.query('commit')
    expect(await seen()).toBe(0)
  } finally {
    client.release()
  }
})
