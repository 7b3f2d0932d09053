import { expect } from 'vitest'
import { poolOf, test } from '../../test/support/city.ts'
import { makeEmptyDatabase } from '../../test/support/empty-database.ts'
import { testDay } from '../../test/support/template.ts'
import { type Changeable, changeCity, findCityOfHost, foundCity, listCities } from './cities.ts'
import { migrationFolder } from './connect.ts'
import { type Database, openDatabase, openPool } from './database.ts'
import { migrate } from './migrate.ts'
import { granted } from './outcome.ts'
import { withClient } from './roles.ts'

const musterstadt = { slug: 'm', name: 'Musterstadt', brand: 'plain', languages: ['de', 'en'], demo: false } as const

/** As its owner, who alone may found cities. */
async function withOwner(body: (db: Database) => Promise<void>): Promise<void> {
  const owner = await makeEmptyDatabase('cities')
  await withClient(owner, (client) => migrate(client, migrationFolder, () => {}))
  const pool = openPool(owner, () => {})
  try {
    await body(openDatabase(pool))
  } finally {
    await pool.end()
  }
}

function found(db: Database, slug: string, languages = ['de', 'en']) {
  const city = { ...musterstadt, slug, languages } as Parameters<typeof foundCity>[1]
  return db.transaction().execute((tx) => foundCity(tx, city, testDay))
}

test('a city alone answers to every host name; with a second one each answers to its own', async () => {
  await withOwner(async (db) => {
    expect(await findCityOfHost(db, 'localhost')).toBeUndefined()
    const one = await found(db, 'eine')
    expect(await findCityOfHost(db, 'localhost')).toEqual(one)
    const other = await found(db, 'andere')
    expect(await findCityOfHost(db, 'localhost')).toBeUndefined()
    await db.insertInto('host').values({ name: 'plan.example.org', cityId: other.id }).execute()
    expect(await findCityOfHost(db, 'Plan.Example.ORG')).toEqual(other)
  })
})

test('a language that the program does not speak is left out', async () => {
  await withOwner(async (db) => {
    await found(db, 'eine', ['de', 'tlh', 'en'])
    expect((await listCities(db)).map((city) => city.languages)).toEqual([['de', 'en']])
  })
})

test('a city gets its name, brand and languages, and the log says so; the pages made before are stale', async () => {
  await withOwner(async (db) => {
    const city = await found(db, 'eine')
    const scope = { db, city, viewer: { kind: 'command' }, lang: 'de', now: testDay } as const
    const named = { name: 'Neustadt', brand: 'plain', languages: ['de', 'en'] }
    const change = async (wish: Partial<Changeable>, seen?: number) => granted(await changeCity(scope, wish, seen))
    expect(await change({ name: 'Neustadt' })).toMatchObject({ ...named, version: 2 })
    expect(await change({ languages: ['de', 'en'], brand: 'plain' }), 'nothing new').toMatchObject({ version: 2 })
    expect(await change({ languages: ['de', 'ar'] }, 2)).toMatchObject({ languages: ['de', 'ar'] })
    expect(await changeCity(scope, { name: 'Andere' }, 2)).toEqual({ ok: false, code: 'changed_meanwhile' })
    expect((await listCities(db))[0]).toMatchObject({ ...named, languages: ['de', 'ar'] })
    expect(await db.selectFrom('auditEntry').select(['verb', 'recordId']).execute()).toEqual([
      { verb: 'city.change', recordId: city.id },
      { verb: 'city.change', recordId: city.id },
    ])
    expect(await db.selectFrom('auditValue').select(['before', 'after']).where('number', '=', 2).execute()).toEqual([
      { before: { languages: ['de', 'en'] }, after: { languages: ['de', 'ar'] } },
    ])
    expect((await db.selectFrom('cityVersion').select('version').executeTakeFirstOrThrow()).version).toBe(2)
  })
})

test('the application cannot found cities', async () => {
  const db = openDatabase(await poolOf())
  await expect(found(db, 'nein')).rejects.toMatchObject({ code: '42501' })
})

test('the application changes the city that it is in, and cannot reach another', async ({ scope, neighbour }) => {
  expect(granted(await changeCity(scope, { name: 'Neustadt' }))).toMatchObject({ name: 'Neustadt' })
  expect((await listCities(scope.db)).map(({ name }) => name).sort()).toEqual(['Nachbarstadt', 'Neustadt'])
  const asked = scope.db.updateTable('city').set({ name: 'Fremd' }).where('id', '=', neighbour.city.id).execute()
  await expect(asked).rejects.toMatchObject({ code: '42501' })
})
