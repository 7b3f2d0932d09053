import type { Entry } from '../entry.ts'
import type { Place } from '../places/place.ts'

/** Places with what is offered there, as GeoJSON (RFC 7946). What is sensitive stands on no map. */
export function placesAsGeoJson(entries: readonly Entry[], addressOf: (slug: string) => string) {
  const places = new Map<string, { place: Place; services: Entry[] }>()
  for (const entry of entries.filter(({ service }) => !service.sensitive)) {
    for (const { place } of entry.places) {
      const known = places.get(place.id) ?? { place, services: [] }
      known.services.push(entry)
      places.set(place.id, known)
    }
  }
  return {
    type: 'FeatureCollection',
    features: [...places.values()].flatMap(({ place, services }) => {
      const { id, name, street, postcode, town, district, latitude, longitude, stepFree } = place
      if (latitude === null || longitude === null) return []
      return [
        {
          type: 'Feature',
          id,
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
          properties: {
            ...{ name, street, postcode, town, district, stepFree },
            services: services.map(({ texts, service }) => ({
              title: texts.title.words,
              lang: texts.title.lang,
              url: addressOf(service.slug),
            })),
          },
        },
      ]
    }),
  }
}
