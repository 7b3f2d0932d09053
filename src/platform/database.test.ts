import { sql } from 'kysely'
import { expect } from 'vitest'
import { poolOf, test } from '../../test/support/city.ts'
import { openPool } from './database.ts'

async function value(db: Parameters<ReturnType<typeof sql>['execute']>[0], told: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(told)} as value`.execute(db)
  return rows[0]?.value
}

test('a date is its day as it was written, in every time zone of the server', async ({ scope }) => {
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    await sql`select set_config('timezone', ${zone}, true)`.execute(scope.db)
    expect(await value(scope.db, `date '2026-03-29'`)).toBe('2026-03-29')
  }
})

test('cents, counts and amounts are numbers', async ({ scope }) => {
  expect(await value(scope.db, '900719925474099::bigint')).toBe(900_719_925_474_099)
  expect(await value(scope.db, '(select count(*) from generate_series(1, 3))')).toBe(3)
  expect(await value(scope.db, '12.50::numeric')).toBe(12.5)
  expect(await value(scope.db, 'null::bigint')).toBeNull()
})

test('an instant is a Date, to the millisecond', async ({ scope }) => {
  expect(await value(scope.db, `timestamptz '2026-03-29 02:30:00.125+01'`)).toEqual(
    new Date('2026-03-29T01:30:00.125Z'),
  )
})

test('columns are camelCase, the keys inside JSON stay as they were written', async ({ scope }) => {
  const { rows } = await sql`select 1 as starts_on, '{"ends_on": {"a_b": 1}}'::jsonb as told_as`.execute(scope.db)
  expect(rows).toEqual([{ startsOn: 1, toldAs: { ends_on: { a_b: 1 } } }])
})

test('pg’s own types, which are global, stay as they are', async () => {
  const client = await (await poolOf()).connect()
  client.release()
  const { types } = await import('pg').then((one) => one.default)
  expect(types.getTypeParser(types.builtins.INT8)('12')).toBe('12')
})

test('a connection that breaks while idle is told, and the pool opens another', async () => {
  const shared = await poolOf()
  let told: (error: Error) => void = () => {}
  const lost = new Promise<Error>((resolve) => {
    told = resolve
  })
  const pool = openPool({ ...shared.options }, (error) => told(error), 1)
  try {
    const { rows } = await pool.query('select pg_backend_pid() as pid')
    // A role may end its own connections.
    await shared.query('select pg_terminate_backend($1)', [rows[0].pid])
    expect(await lost).toMatchObject({ code: '57P01' })
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  } finally {
    await pool.end()
  }
})
