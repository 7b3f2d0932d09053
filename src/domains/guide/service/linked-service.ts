import type { Lang } from '../../../i18n/languages.ts'
import type { Entry } from '../entry.ts'

/** In the words of schema.org. Of a sensitive service there is none. */
export function linkedService({ service, texts, organisation, places }: Entry, address: string, lang: Lang): object {
  const telephone = service.contacts.find(({ kind }) => kind === 'telephone')?.value
  return {
    '@context': 'https://schema.org',
    '@type': organisation.kind === 'authority' ? 'GovernmentService' : 'Service',
    '@id': address,
    url: address,
    inLanguage: lang,
    name: texts.title.words,
    ...(texts.summary.words === '' ? {} : { description: texts.summary.words }),
    provider: {
      '@type': organisation.kind === 'authority' ? 'GovernmentOrganization' : 'Organization',
      name: organisation.name,
      ...(organisation.url === '' ? {} : { url: organisation.url }),
    },
    ...(service.cost === 'free' ? { isAccessibleForFree: true } : {}),
    availableChannel: places.map(({ place, hours }) => ({
      '@type': 'ServiceChannel',
      ...(telephone === undefined ? {} : { servicePhone: { '@type': 'ContactPoint', telephone } }),
      availableLanguage: [...new Set(service.languages.map(({ tag }) => tag))],
      serviceLocation: {
        '@type': 'Place',
        name: place.name,
        address: {
          '@type': 'PostalAddress',
          streetAddress: place.street,
          postalCode: place.postcode,
          addressLocality: place.town,
          addressCountry: 'DE',
        },
        ...(place.latitude === null || place.longitude === null
          ? {}
          : { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
        // What OpenStreetMap writes is nearly what is wanted here, and its simplest form exactly that.
        ...(/^(?:[A-Z][a-z](?:[-,][A-Z][a-z])* \d\d:\d\d-\d\d:\d\d)$/.test(hours) ? { openingHours: hours } : {}),
      },
    })),
  }
}
