import type pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { makeEmptyDatabase } from '../../test/support/empty-database.ts'
import { readConfig } from '../config.ts'
import { showEditions } from '../domains/plan/plan.ts'
import { languages } from '../i18n/languages.ts'
import { listCities } from '../platform/cities.ts'
import { type Connections, migrationFolder } from '../platform/connect.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import { migrate } from '../platform/migrate.ts'
import { appRole, withClient } from '../platform/roles.ts'
import { ensureCity } from './city.ts'

async function openEmpty(name: string) {
  const owner: pg.ClientConfig = await makeEmptyDatabase(name)
  await withClient(owner, (client) => migrate(client, migrationFolder, () => {}))
  const app = { ...inject('superuser'), user: appRole, database: owner.database! }
  const pool = openPool(app, () => {})
  onTestFinished(() => pool.end())
  const connections: Connections = { owner, app, died: new Promise(() => {}), stop: async () => {} }
  const db = openDatabase(pool)
  const said: string[] = []
  const ensure = (demo: '0' | '1') =>
    ensureCity(connections, db, readConfig({ WIRKEN_DEMO: demo }), (words) => said.push(words))
  return { db, said, ensure }
}

test('two processes that find no city found one, and load its story once', async () => {
  const { db, said, ensure } = await openEmpty('founding')
  const [one, other] = await Promise.all([ensure('1'), ensure('1')])
  expect(one.id).toBe(other.id)
  expect(await listCities(db)).toHaveLength(1)
  const scope = { db, city: one, viewer: { kind: 'command' }, lang: 'de', now: new Date() } as const
  const published = (await showEditions(scope)).filter(({ publication }) => publication !== null)
  expect(published.map((edition) => edition.slug)).toEqual(musterstadt.plans.map((plan) => plan.slug).toReversed())
  expect(said).toHaveLength(3)
  expect(one.guideLanguages).toEqual(languages)
  expect(await ensure('0')).toEqual(one)
})

test('an empty city is no demonstration', async () => {
  const { db, ensure } = await openEmpty('bare')
  const city = await ensure('0')
  expect(city).toMatchObject({ slug: 'stadt', name: 'Unsere Stadt', brand: 'plain', demo: false })
  expect(city.languages).toEqual(['de', 'de-simple', 'en'])
  expect(await showEditions({ db, city, viewer: { kind: 'command' }, lang: 'de', now: new Date() })).toEqual([])
})
