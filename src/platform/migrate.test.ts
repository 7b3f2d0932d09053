import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeEmptyDatabase } from '../../test/support/empty-database.ts'
import { DatabaseNewer, MigrationChanged, migrate } from './migrate.ts'
import { withClient } from './roles.ts'

let folder = ''
let owner: pg.ClientConfig = {}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirken-migrations-'))
  owner = await makeEmptyDatabase('migrate')
})
afterEach(() => rm(folder, { recursive: true }))

/** Migrates as one node would, and tells which files it ran. */
async function run(): Promise<string[]> {
  const ran: string[] = []
  await withClient(owner, (client) => migrate(client, folder, (name) => ran.push(name)))
  return ran
}

async function tables(): Promise<string[]> {
  const { rows } = await withClient(owner, (client) =>
    client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
    ),
  )
  return rows.map((row) => row.name)
}

const write = (name: string, sql: string) => writeFile(join(folder, name), sql)

test('files run in the order of their names, each once', async () => {
  await write('0002-second.sql', 'create table second (like first)')
  await write('0001-first.sql', 'create table first (id int)')
  await write('notes.md', 'not SQL')
  expect(await run()).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await run()).toEqual([])
  await write('0003-third.sql', 'create table third (id int)')
  expect(await run()).toEqual(['0003-third.sql'])
  expect(await tables()).toEqual(['first', 'second', 'third'])
})

test('a file that has run and reads differently now is refused by its name', async () => {
  await write('0001-first.sql', 'create table first (id int)')
  await run()
  await write('0001-first.sql', 'create table first (id bigint)')
  await write('0002-second.sql', 'create table second (id int)')
  await expect(run()).rejects.toThrow(new MigrationChanged('0001-first.sql'))
  expect(await tables()).toEqual(['first'])
})

test('a file that breaks in its middle leaves nothing of itself, and those before it stay', async () => {
  await write('0001-first.sql', 'create table first (id int)')
  await write('0002-second.sql', 'create table second (id int); create table second (id int)')
  await expect(run()).rejects.toMatchObject({ code: '42P07' })
  expect(await tables()).toEqual(['first'])
  await write('0002-second.sql', 'create table second (id int)')
  expect(await run()).toEqual(['0002-second.sql'])
})

test('after a broken file the connection migrates on: the lock is given back', async () => {
  await write('0001-first.sql', 'select nonsense')
  await withClient(owner, async (client) => {
    await expect(migrate(client, folder, () => {})).rejects.toMatchObject({ code: '42703' })
    await write('0001-first.sql', 'create table first (id int)')
    await migrate(client, folder, () => {})
    const { rows } = await client.query(
      `select count(*)::int as held from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`,
    )
    expect(rows).toEqual([{ held: 0 }])
  })
  expect(await tables()).toEqual(['first'])
})

test('nodes that start at the same moment run each file once', async () => {
  await write('0001-first.sql', 'create table first (id int); select pg_sleep(0.1)')
  await write('0002-second.sql', 'create table second (id int); select pg_sleep(0.1)')
  const nodes = await Promise.all([run(), run(), run()])
  expect(nodes.flat().sort()).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await tables()).toEqual(['first', 'second'])
})

test('what has run is noted with its day', async () => {
  await write('0001-first.sql', 'select 1')
  await run()
  const { rows } = await withClient(owner, (client) => client.query('select name, ran_at from migration'))
  expect(rows).toEqual([{ name: '0001-first.sql', ran_at: expect.any(Date) }])
})

test('a database that has seen migrations of a newer version is left alone', async () => {
  await write('0001-first.sql', 'create table first (id int)')
  await write('0002-later.sql', 'create table later (id int)')
  await run()
  await rm(join(folder, '0002-later.sql'))
  await write('0003-other.sql', 'create table other (id int)')
  await expect(run()).rejects.toThrow(new DatabaseNewer('0002-later.sql'))
  expect(await tables()).toEqual(['first', 'later'])
})
