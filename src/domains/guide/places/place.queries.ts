import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { AccessFact, Place, StepFree } from './place.ts'

const columns = [
  ...(['id', 'slug', 'name', 'street', 'postcode', 'town', 'district', 'latitude', 'longitude'] as const),
  ...(['stepFree', 'access', 'accessWords', 'way', 'door', 'origin', 'version'] as const),
] as const

function asPlace(row: Omit<Place, 'access' | 'stepFree'> & { access: string[]; stepFree: string }): Place {
  return { ...row, access: row.access as AccessFact[], stepFree: row.stepFree as StepFree }
}

/** By their names. */
export async function listPlaces(tx: Transaction, ids?: readonly string[]): Promise<Place[]> {
  if (ids?.length === 0) return []
  const all = tx.selectFrom('guidePlace').select(columns).orderBy('name')
  return (await (ids === undefined ? all : all.where('id', 'in', [...ids])).execute()).map(asPlace)
}

/** Addresses that are taken, of those that begin so. */
export async function takenPlaceSlugs(tx: Transaction, wish: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('guidePlace').select('slug').where('slug', 'like', `${wish}%`).execute()
  return new Set(rows.map(({ slug }) => slug))
}

export async function insertPlace(tx: Transaction, scope: Scope, place: Place): Promise<void> {
  await tx
    .insertInto('guidePlace')
    .values({ cityId: scope.city.id, ...place })
    .execute()
}
