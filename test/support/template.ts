import pg from 'pg'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { loadStory } from '../../src/demo/load-story.ts'
import { foundCity } from '../../src/platform/cities.ts'
import { migrationFolder } from '../../src/platform/connect.ts'
import { openDatabase, openPool } from '../../src/platform/database.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { appRole, ownerRole, withClient } from '../../src/platform/roles.ts'

export const templateName = 'wirken'

/** The day of all tests: the story of the demonstration city ends the day before. */
export const testDay = new Date('2026-11-23T09:00:00Z')

/** The name under which a city of the tests answers: one to which a browser speaks as it does over https, taking brotli. */
export function hostOf(slug: string): string {
  return `${slug}.localhost`
}

/** The database that every worker clones: migrated, with the demonstration city and an empty neighbour. */
export async function fillTemplate(superuser: pg.ClientConfig): Promise<void> {
  const owner = { ...superuser, user: ownerRole, database: templateName }
  await withClient(owner, (client) => migrate(client, migrationFolder, () => {}))
  const founding = openPool(owner, () => {})
  const app = openPool({ ...owner, user: appRole }, () => {})
  try {
    const { slug, name, brand } = musterstadt
    const db = openDatabase(founding)
    const cities = await db
      .transaction()
      .execute(async (tx) => [
        await foundCity(tx, { slug, name, brand, languages: ['de', 'en'], demo: true }, testDay),
        await foundCity(
          tx,
          { slug: 'nachbarstadt', name: 'Nachbarstadt', brand: 'plain', languages: ['de', 'en'], demo: false },
          testDay,
        ),
      ])
    for (const { id, slug } of cities)
      await db
        .insertInto('host')
        .values({ name: hostOf(slug), cityId: id })
        .execute()
    const city = cities[0]
    if (!city) throw new Error('no city was founded')
    const scope = { db: openDatabase(app), city, viewer: { kind: 'command' }, lang: 'de', now: testDay } as const
    // Rounds are tested with rounds of their own; those of the story are loaded where a whole program starts.
    const plans = musterstadt.plans.map(({ rounds: _, ...plan }) => plan)
    await loadStory(scope, { ...musterstadt, plans }, () => {})
  } finally {
    await founding.end()
    await app.end()
  }
}

/** A copy of the template under another name, thrown away with its server. */
export async function cloneTemplate(superuser: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client({ ...superuser, database: 'postgres' })
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)}`)
    await client.query(`create database ${pg.escapeIdentifier(name)} template ${templateName} owner ${ownerRole}`)
  } finally {
    await client.end()
  }
}
