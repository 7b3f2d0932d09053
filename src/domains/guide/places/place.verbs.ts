import { randomUUID } from 'node:crypto'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact } from '../../../platform/transact.ts'
import { mayEditGuide } from '../guide.access.ts'
import { insertPlace, takenPlaceSlugs } from './place.queries.ts'
import type { Place } from './place.ts'

export type PlaceWish = Omit<Place, 'id' | 'slug' | 'version'>
export type PlaceRefusal = 'place.name_missing' | 'place.half_a_point'

function refusalOf({ name, latitude, longitude }: PlaceWish) {
  if (name === '') return refused('place.name_missing')
  return (latitude === null) !== (longitude === null) ? refused('place.half_a_point') : undefined
}

export async function addPlace(scope: Scope, wish: PlaceWish): Promise<Outcome<Place, PlaceRefusal>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('addPlace')
  const refusal = refusalOf(wish)
  if (refusal) return refusal
  return transact(scope, 'guide.addPlace', async ({ tx, changed }) => {
    const address = slugOf(wish.name, 'place')
    const slug = freeSlug(address, await takenPlaceSlugs(tx, address))
    const place = { id: randomUUID(), slug, ...wish, version: 1 }
    await insertPlace(tx, scope, place)
    changed({ kind: 'place', id: place.id, before: null, after: place })
    return ok(place)
  })
}
