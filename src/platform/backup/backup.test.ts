import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import type pg from 'pg'
import { beforeAll, describe, expect, inject } from 'vitest'
import { describeSchema } from '../../../bin/schema/picture.ts'
import { backupFolder, commitOparl, restore, rowsOf, save } from '../../../test/support/backups.ts'
import { committingScope, ownerOf, poolOf, test } from '../../../test/support/city.ts'
import { makeEmptyDatabase } from '../../../test/support/empty-database.ts'
import { enter } from '../../../test/support/raw.ts'
import { testDay } from '../../../test/support/template.ts'
import { addUnit } from '../../domains/accounts/accounts.ts'
import { digestOf } from '../audit.ts'
import { foundCity } from '../cities.ts'
import { migrationFolder } from '../connect.ts'
import { openDatabase, openPool } from '../database.ts'
import { migrate } from '../migrate.ts'
import { appRole, withClient } from '../roles.ts'
import { lastBackup, noteBackup } from './backup-record.ts'
import { inLoadingOrder } from './kept-tables.ts'
import { BackupUnfit, openBackup } from './open-backup.ts'
import { DatabaseTaken } from './restore-backup.ts'

const file = backupFolder()
const unit = (slug: string) => ({ slug, name: 'Amt', short: '', kind: 'department', parentId: null }) as const

describe('the demonstration city, saved while others write', () => {
  let restored: pg.ClientConfig = {}

  beforeAll(async () => {
    const scope = await commitOparl(await committingScope('written'))
    const owner = ownerOf(await poolOf('written'))
    await withClient(owner, (client) =>
      client.query(`insert into accounts_person values (gen_random_uuid(), 'kim@example.org', true, 'Kim\n\t\\N "é', now(), now());
        insert into accounts_session (person_id, token, created_at, updated_at, expires_at)
          select id, id::text, now(), now(), now() from accounts_person`),
    )
    let done = false
    const writing = (async () => {
      for (let n = 1; !done; n++) await addUnit(scope, unit(`amt-${n}`))
    })()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await withClient(owner, (client) => client.query('create table fremd (words text)'))
    await save(owner, file('written.zip'))
    await withClient(owner, (client) => client.query('drop table fremd'))
    done = true
    await writing
    await save(owner, file('still.zip'))
  })

  test('is the same in an empty database, table by table, but for who was signed in', async () => {
    restored = await makeEmptyDatabase('still')
    const { logs, unknown } = await restore(file('still.zip'), restored)
    const source = ownerOf(await poolOf('written'))
    expect(await rowsOf(restored)).toEqual({ ...(await rowsOf(source)), accounts_session: [] })
    expect(unknown).toEqual([])
    expect(logs.map(({ slug, breaks }) => [slug, breaks])).toEqual([
      ['musterstadt', []],
      ['nachbarstadt', []],
    ])
    expect(await withClient(restored, describeSchema)).toBe(await withClient(source, describeSchema))
  })

  test('is of one moment: what was written meanwhile is there whole or not at all', async () => {
    const earlier = await makeEmptyDatabase('moment')
    const { logs, unknown } = await restore(file('written.zip'), earlier)
    expect(unknown, 'somebody had put it beside ours').toEqual(['fremd'])
    const [now, then] = [await rowsOf(ownerOf(await poolOf('written'))), await rowsOf(earlier)]
    expect(then.accounts_unit!.length).toBeLessThan(now.accounts_unit!.length)
    expect(now.audit_entry).toEqual(expect.arrayContaining(then.audit_entry!))
    expect(then.audit_entry).toHaveLength(logs[0]!.head.number)
  })

  test('keeps its rules: no write without an audit entry, no city seen by another', async () => {
    const pool = openPool({ ...restored, user: appRole }, () => {})
    const db = openDatabase(pool)
    const scope = await committingScope('written')
    const renaming = db.transaction().execute(async (tx) => {
      await enter(tx, scope.city.id)
      await sql`update accounts_unit set name = 'x'`.execute(tx)
    })
    await expect(renaming).rejects.toMatchObject({ code: 'WK001' })
    expect(await db.selectFrom('planPlan').selectAll().execute()).toEqual([])
    expect(await addUnit({ ...scope, db }, unit('neu'))).toBeDefined()
    await pool.end()
  })

  test('does not go where a city is, or tables are of which it does not know', async () => {
    const taken = ownerOf(await poolOf('written'))
    const before = await rowsOf(taken)
    await expect(restore(file('still.zip'), taken)).rejects.toThrow(new DatabaseTaken('Musterstadt, Nachbarstadt'))
    expect(await rowsOf(taken)).toEqual(before)
    const foreign = await makeEmptyDatabase('foreign')
    await withClient(foreign, (client) => client.query('create table fremd (id int primary key)'))
    await expect(restore(file('still.zip'), foreign)).rejects.toThrow(new DatabaseTaken('fremd'))
  })

  test('goes into tables in which no city was founded yet, or leaves them as they were', async () => {
    const made = await makeEmptyDatabase('made')
    await withClient(made, async (client) => {
      await migrate(client, migrationFolder, () => {})
      await client.query(`insert into accounts_throttle values ('somebody', 1, now())`)
    })
    await expect(restore(file('still.zip'), made)).rejects.toMatchObject({ code: 'unequal' })
    expect((await rowsOf(made)).city).toEqual([])
    await withClient(made, (client) => client.query('delete from accounts_throttle'))
    await expect(restore(file('still.zip'), made)).resolves.toMatchObject({ unknown: [] })
  })
})

test('a backup of an older version goes into this one, and the migrations since run', async () => {
  const older = join(dirname(file('x')), 'migrations')
  await mkdir(older)
  const names = (await readdir(migrationFolder)).filter((name) => name < '0008')
  for (const name of names) await copyFile(join(migrationFolder, name), join(older, name))
  const owner = await makeEmptyDatabase('older')
  await withClient(owner, (client) => migrate(client, older, () => {}))
  const [founding, writing] = [openPool(owner, () => {}), openPool({ ...owner, user: appRole }, () => {})]
  const told = { slug: 'alt', name: 'Altstadt', brand: 'plain', languages: ['de'], demo: false } as const
  const city = await openDatabase(founding)
    .transaction()
    .execute((tx) => foundCity(tx, { ...told, languages: ['de'] }, testDay))
  const db = openDatabase(writing)
  await db.transaction().execute(async (tx) => {
    // As the program of that time wrote: who it was stood in the digest of the values.
    await sql`select set_config('app.city', ${city.id}, true)`.execute(tx)
    const { name, short, kind } = unit('amt')
    const id = randomUUID()
    await tx.insertInto('accountsUnit').values({ cityId: city.id, id, slug: 'amt', name, short, kind }).execute()
    const told = { actor: 'command', salt: 'salt', before: null, after: null }
    const does = { verb: 'accounts.addUnit', recordKind: 'unit', recordId: id }
    const entry = { cityId: city.id, number: 1, ...does, valueDigest: digestOf(told), previousDigest: '' }
    const digest = digestOf({ ...entry, at: testDay.toISOString() })
    await tx
      .insertInto('auditEntry')
      .values({ ...entry, at: testDay, digest })
      .execute()
    await tx
      .insertInto('auditValue')
      .values({ cityId: city.id, number: 1, ...told })
      .execute()
    await tx.updateTable('auditHead').set({ number: 1, digest }).where('cityId', '=', city.id).execute()
  })
  await Promise.all([founding.end(), writing.end()])
  await save(owner, file('older.zip'))

  const restored = await makeEmptyDatabase('newer')
  expect(await restore(file('older.zip'), restored)).toMatchObject({
    logs: [{ name: 'Altstadt', head: { number: 1 }, breaks: [] }],
  })
  // What a later version has added stands behind what was there.
  const named = async (of: pg.ClientConfig) =>
    (await rowsOf(of)).accounts_unit?.map((row) => {
      const { id, slug, name } = JSON.parse(row)
      return { id, slug, name }
    })
  expect(await named(restored)).toEqual(await named(owner))
  const fresh = { ...inject('superuser'), ...ownerOf(await poolOf('written')) }
  expect(await withClient(restored, describeSchema)).toBe(await withClient(fresh, describeSchema))

  await save(restored, file('newer.zip'))
  const back = restore(file('newer.zip'), await makeEmptyDatabase('back'), older)
  await expect(back).rejects.toMatchObject({ code: 'newer', values: { name: '0008-revisions.sql' } })
})

describe('a file is told to be', () => {
  const refusal = (path: string) =>
    openBackup(path).then(
      (backup) => backup.close(),
      (error) => (error instanceof BackupUnfit ? error.code : error),
    )
  const told = async (bytes: Uint8Array | string) => {
    await writeFile(file('told'), bytes)
    return refusal(file('told'))
  }
  let whole: Buffer
  beforeAll(async () => {
    whole = await readFile(file('older.zip'))
  })

  test('foreign or absent', async () => {
    expect(await told('PK\x03\x04 something else that is no backup')).toBe('foreign')
    expect(await told('plain words')).toBe('foreign')
    expect(await refusal(file('nowhere.zip'))).toBe('no_file')
    expect(await refusal(dirname(file('x')))).toBe('no_file')
  })

  test('cut, wherever its end is missing', async () => {
    expect(await told('')).toBe('cut')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 41, max: whole.length - 1 }), async (length) => {
        expect(await told(whole.subarray(0, length))).toBe('cut')
      }),
      { numRuns: 20 },
    )
  })

  test('damaged, whichever byte of what was saved is another', async () => {
    const backup = await openBackup(file('older.zip'))
    const summed = JSON.stringify([backup.contents, backup.sums])
    backup.close()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(whole)
        bytes[at]! ^= mask
        await writeFile(file('told'), bytes)
        // A few bytes of an archive say nothing of its contents, such as its date: then everything is there as it was.
        const opened = await openBackup(file('told')).catch((error) => error)
        if (opened instanceof Error) expect(opened).toBeInstanceOf(BackupUnfit)
        else {
          expect(JSON.stringify([opened.contents, opened.sums])).toBe(summed)
          opened.close()
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('a backup replaces no file unasked, is its owner’s alone, and leaves no half behind', async () => {
  const owner = ownerOf(await poolOf('written'))
  await writeFile(file('mine.zip'), 'mine')
  await expect(save(owner, file('mine.zip'))).rejects.toMatchObject({ code: 'there_already' })
  expect(await readFile(file('mine.zip'), 'utf8')).toBe('mine')
  const made = await save(owner, file('mine.zip'), true)
  expect((await readFile(file('mine.zip'))).length).toBe(made.bytes)
  await expect(save(owner, file('no/such/folder.zip'))).rejects.toMatchObject({ code: 'cannot_write' })
  const nobody = { ...owner, user: appRole }
  await expect(save(nobody, file('app.zip')), 'the running program sees one city').rejects.toMatchObject({
    code: '42501',
  })
  const left = (await readdir(dirname(file('x')))).filter((name) => name.includes('part') || name === 'app.zip')
  expect(left).toEqual([])
})

test('when the last one was made is noted', async () => {
  const owner = ownerOf(await poolOf('written'))
  await withClient(owner, async (client) => {
    expect(await lastBackup(client)).toBeUndefined()
    await noteBackup(client, await save(owner, file('noted.zip')))
    expect(await lastBackup(client)).toEqual(testDay)
  })
})

test('tables are loaded behind those that they refer to; a circle is refused by name', () => {
  const tables = [
    { name: 'a', references: ['b', 'c'] },
    { name: 'b', references: ['c'] },
    { name: 'c', references: [] },
  ]
  expect(inLoadingOrder(tables).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  expect(() =>
    inLoadingOrder([
      { name: 'a', references: ['b'] },
      { name: 'b', references: ['a'] },
    ]),
  ).toThrow('a, b')
})
