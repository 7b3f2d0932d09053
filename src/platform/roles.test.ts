import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { alone } from './alone.ts'
import { lockNumbers } from './lock-numbers.ts'
import { embeddedBinaries, installedBinaries, startPostgres } from './postgres/postgres.ts'
import { DatabaseUnfit, ownerRole, prepareExistingServer, withClient } from './roles.ts'

/** A server as a city may have it: it knows the owner and nothing else of ours. */
let server: Awaited<ReturnType<typeof startPostgres>>
let folder = ''

beforeAll(async () => {
  const embedded = await embeddedBinaries()
  const binaries = embedded?.major === inject('major') ? embedded : await installedBinaries()
  if (!binaries) throw new Error('no server')
  folder = await mkdtemp(join(tmpdir(), 'wirken-roles-'))
  server = await startPostgres({ dataDir: folder, binaries, settings: { fsync: 'off' } })
  await asSuperuser(`create role ${ownerRole} login createrole`)
  await asSuperuser(`create database city owner ${ownerRole}`)
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

function asSuperuser(sql: string): Promise<pg.QueryResult> {
  return withClient(server.connection('postgres', 'postgres'), (client) => client.query(sql))
}

function urlOf(password = ''): string {
  const { host } = server.connection(ownerRole, 'city')
  return `postgres://${ownerRole}${password && `:${password}`}@localhost:5432/city?host=${host}`
}

test('an owner who may not make roles is told what to do', async () => {
  await asSuperuser(`alter role ${ownerRole} nocreaterole`)
  const refused = prepareExistingServer(urlOf())
  await expect(refused).rejects.toThrow(DatabaseUnfit)
  await expect(refused).rejects.toThrow('alter role "wirken" createrole')
  await asSuperuser(`alter role ${ownerRole} createrole`)
})

test('nodes that start at the same moment all find the application’s role, and one password', async () => {
  const nodes = await Promise.all(Array.from({ length: 6 }, () => prepareExistingServer(urlOf('geheim'))))
  const told = nodes.map((node) => new URL(node.connectionString ?? ''))
  expect(new Set(told.map((url) => url.password)).size).toBe(1)
  expect(told[0]?.username).toBe('wirken_app')
  expect(told[0]?.password).not.toContain('geheim')
  const entered = await withClient(nodes[0] ?? {}, (client) => client.query('select current_user as name'))
  expect(entered.rows).toEqual([{ name: 'wirken_app' }])
})

test('an application’s role that could pass row-level security is refused', async () => {
  await prepareExistingServer(urlOf())
  for (const power of ['superuser', 'bypassrls']) {
    await asSuperuser(`alter role wirken_app ${power}`)
    await expect(prepareExistingServer(urlOf()), power).rejects.toThrow(/wirken_app/)
    await asSuperuser(`alter role wirken_app no${power}`)
  }
  await expect(prepareExistingServer(urlOf())).resolves.toBeDefined()
})

test('an application’s role that has the rights of the hidden one by itself is refused, and made right anew', async () => {
  await prepareExistingServer(urlOf())
  const reach = `select pg_has_role('wirken_app', 'wirken_hidden', 'member') as may,
    pg_has_role('wirken_app', 'wirken_hidden', 'usage') as has`
  expect((await asSuperuser(reach)).rows).toEqual([{ may: true, has: false }])
  const inherit =
    inject('major') < 16 ? 'alter role wirken_app inherit' : 'grant wirken_hidden to wirken_app with inherit true'
  await asSuperuser(inherit)
  if (inject('major') >= 16) await expect(prepareExistingServer(urlOf())).rejects.toThrow('revoke wirken_hidden')
  await asSuperuser('revoke wirken_hidden from wirken_app')
  await prepareExistingServer(urlOf())
  expect((await asSuperuser(reach)).rows).toEqual([{ may: true, has: false }])
})

test('an owner who is superuser is refused: Wirken needs less, and says what', async () => {
  await asSuperuser(`alter role ${ownerRole} superuser`)
  const refused = prepareExistingServer(urlOf())
  await expect(refused).rejects.toThrow(DatabaseUnfit)
  await expect(refused).rejects.toThrow('alter role "wirken" nosuperuser createrole')
  await asSuperuser(`alter role ${ownerRole} nosuperuser`)
})

test('a node does not wait for another one that founds the city, only for its own kind', async () => {
  expect(new Set(Object.values(lockNumbers)).size).toBe(Object.keys(lockNumbers).length)
  const owner = server.connection(ownerRole, 'city')
  await alone(owner, async () => expect(await prepareExistingServer(urlOf())).toBeDefined())
})
