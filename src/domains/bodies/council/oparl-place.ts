import { z } from 'zod'
import { words } from './oparl-values.ts'

export type Point = { latitude: number; longitude: number }
export type Place = { words: string; point: Point | null }

/** Germany with a little around it. */
const germany = { latitude: [47, 55.2], longitude: [5.5, 15.6] } as const

const location = z.object({
  description: words,
  streetAddress: words,
  postalCode: words,
  locality: words,
  room: words,
  geojson: z.unknown(),
})

/** Where something is; null where nothing is said of it. */
export const place = z
  .unknown()
  .transform((value) => location.partial().safeParse(value).data)
  .transform((said): Place | null => {
    if (!said) return null
    const town = [said.postalCode, said.locality].filter(Boolean).join(' ')
    const address = [said.streetAddress, town].filter(Boolean).join(', ')
    const told = said.description || [said.room, address].filter(Boolean).join(', ')
    const point = pointOf(said.geojson)
    return told === '' && !point ? null : { words: told, point }
  })

const pair = z.tuple([z.coerce.number().finite(), z.coerce.number().finite()]).rest(z.unknown())

/** The point of a GeoJSON object, the first one where it has many. */
function pointOf(geojson: unknown): Point | null {
  const found = z.object({ geometry: z.unknown() }).safeParse(geojson).data?.geometry ?? geojson
  let inner = z.object({ coordinates: z.unknown() }).safeParse(found).data?.coordinates
  for (let depth = 0; depth < 4 && Array.isArray(inner) && Array.isArray(inner[0]); depth++) inner = inner[0]
  const read = pair.safeParse(inner).data
  return read ? putRight(read[0], read[1]) : null
}

/**
 * GeoJSON says the longitude first; many servers say the latitude. In Germany no point can be read both ways, so one that
 * lies there only when it is turned round is turned. What lies there neither way is nobody's place in a German city.
 */
function putRight(first: number, second: number): Point | null {
  const lies = (latitude: number, longitude: number) =>
    latitude >= germany.latitude[0] &&
    latitude <= germany.latitude[1] &&
    longitude >= germany.longitude[0] &&
    longitude <= germany.longitude[1]
  if (lies(second, first)) return { latitude: second, longitude: first }
  return lies(first, second) ? { latitude: first, longitude: second } : null
}
