import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { isLang, isSiteLang } from '../i18n/languages.ts'
import type { Database, Transaction } from './database.ts'
import { type Outcome, ok, refused } from './outcome.ts'
import type { City, OwnWords, Scope } from './scope.ts'
import { transact } from './transact.ts'

type CityRow = Omit<City, 'languages' | 'guideLanguages' | 'ownWords'> & { languages: string[]; ownWords: unknown }

/** A language that this program no longer speaks is left out, not shown empty. */
function asCity(row: CityRow): City {
  const guideLanguages = row.languages.filter(isLang)
  return { ...row, languages: guideLanguages.filter(isSiteLang), guideLanguages, ownWords: row.ownWords as OwnWords }
}

export async function listCities(db: Database): Promise<City[]> {
  const rows = await db
    .selectFrom('city')
    .select(['id', 'slug', 'name', 'brand', 'languages', 'ownWords', 'demo', 'version'])
    .orderBy('createdAt')
    .execute()
  return rows.map(asCity)
}

/** The city of a host name. Where there is only one city, it answers to every name. */
export async function findCityOfHost(db: Database, host: string): Promise<City | undefined> {
  const row = await db
    .selectFrom('host')
    .innerJoin('city', 'city.id', 'host.cityId')
    .select(['city.id', 'city.slug', 'city.name', 'city.brand', 'city.languages', 'city.demo'])
    .select(['city.ownWords', 'city.version'])
    .where('host.name', '=', host.toLowerCase())
    .executeTakeFirst()
  if (row) return asCity(row)
  const cities = await listCities(db)
  return cities.length === 1 ? cities[0] : undefined
}

type NewCity = Omit<City, 'id' | 'version' | 'ownWords' | 'guideLanguages'>

/** Founds a city with its empty audit chain. Only the owner's connection may. */
export async function foundCity(tx: Transaction, city: NewCity, now: Date): Promise<City> {
  const id = randomUUID()
  await tx
    .insertInto('city')
    .values({ id, ...city, createdAt: now })
    .execute()
  await tx.insertInto('cityVersion').values({ cityId: id }).execute()
  await tx.insertInto('auditHead').values({ cityId: id }).execute()
  return asCity({ id, ...city, ownWords: {}, version: 1 })
}

/** `languages`: all of them, those of the guide too. */
export type Changeable = Pick<City, 'name' | 'brand' | 'languages' | 'ownWords'>
const changeable = ['name', 'brand', 'languages', 'ownWords'] as const

/**
 * Gives a city another name, brand, words of its own, or set of languages, of which the first is the one that it writes
 * in. `seen`: the version that somebody had before their eyes; the command line, which asks and answers at once, names none.
 */
export async function changeCity(
  scope: Scope,
  wish: Partial<Changeable>,
  seen?: number,
): Promise<Outcome<City, 'changed_meanwhile'>> {
  return transact(scope, 'city.change', async ({ tx, changed }) => {
    const found = (await listCities(tx)).find(({ id }) => id === scope.city.id) ?? scope.city
    const city = { ...found, languages: found.guideLanguages }
    if (seen !== undefined && seen !== city.version) return refused('changed_meanwhile')
    const parts = changeable.filter((part) => wish[part] !== undefined && !isDeepStrictEqual(wish[part], city[part]))
    if (parts.length === 0) return ok(found)
    const only = (of: Partial<Changeable>): Partial<Changeable> =>
      Object.fromEntries(parts.map((part) => [part, of[part]]))
    const after = { ...city, ...only(wish), version: city.version + 1 }
    const { name, brand, languages, ownWords } = after
    await sql`select change_city(${name}, ${brand}, ${languages}, ${JSON.stringify(ownWords)})`.execute(tx)
    changed({ kind: 'city', id: city.id, before: only(city), after: only(wish) })
    return ok(asCity(after))
  })
}
