import { randomUUID } from 'node:crypto'
import { isLang } from '../i18n/languages.ts'
import type { Database, Transaction } from './database.ts'
import type { City, Scope } from './scope.ts'
import { transact } from './transact.ts'

type CityRow = { id: string; slug: string; name: string; brand: string; languages: string[]; demo: boolean }

/** A language that this program no longer speaks is left out, not shown empty. */
function asCity(row: CityRow): City {
  return { ...row, languages: row.languages.filter(isLang) }
}

export async function listCities(db: Database): Promise<City[]> {
  const rows = await db
    .selectFrom('city')
    .select(['id', 'slug', 'name', 'brand', 'languages', 'demo'])
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
    .where('host.name', '=', host.toLowerCase())
    .executeTakeFirst()
  if (row) return asCity(row)
  const cities = await listCities(db)
  return cities.length === 1 ? cities[0] : undefined
}

/** Founds a city with its empty audit chain. Only the owner's connection may. */
export async function foundCity(tx: Transaction, city: Omit<City, 'id'>, now: Date): Promise<City> {
  const id = randomUUID()
  await tx
    .insertInto('city')
    .values({ id, ...city, createdAt: now })
    .execute()
  await tx.insertInto('cityVersion').values({ cityId: id }).execute()
  await tx.insertInto('auditHead').values({ cityId: id }).execute()
  return { id, ...city }
}

type Changeable = Partial<Pick<City, 'name' | 'brand' | 'languages'>>

/**
 * Gives a city another name, brand or set of languages, of which the first is the one that it writes in. Only the
 * owner's connection may: the city's own row lies outside its rows.
 */
export async function changeCity(scope: Scope, wish: Changeable): Promise<City> {
  const { city } = scope
  const parts = (['name', 'brand', 'languages'] as const).filter(
    (part) => wish[part] !== undefined && String(wish[part]) !== String(city[part]),
  )
  if (parts.length === 0) return city
  const only = (of: Changeable): Changeable => Object.fromEntries(parts.map((part) => [part, of[part]]))
  return transact(scope, 'city.change', async ({ tx, changed }) => {
    await tx.updateTable('city').set(only(wish)).where('id', '=', city.id).execute()
    changed({ kind: 'city', id: city.id, before: only(city), after: only(wish) })
    return { ...city, ...only(wish) }
  })
}
