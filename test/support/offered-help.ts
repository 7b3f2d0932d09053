/** A service of the guide with everything that one can have, for tests. */
import {
  addOrganisation,
  addPlace,
  addService,
  confirmService,
  publishService,
  translateGuide,
} from '../../src/domains/guide/guide.ts'
import type { Place } from '../../src/domains/guide/places/place.ts'
import type { Service } from '../../src/domains/guide/services/service.ts'
import { granted } from '../../src/platform/outcome.ts'
import type { Scope } from '../../src/platform/scope.ts'

const noFacts = {
  ...({ summary: '', description: '', bring: '', say: '', audiences: [], ageFrom: null, ageTo: null } as const),
  ...({ cost: 'unknown', costWords: '', reach: [], appointment: 'unknown', waitingDays: null } as const),
  ...({ waitingOn: null, residence: 'unknown', papers: 'unknown', referral: 'unknown' } as const),
  ...({ insurance: 'unknown', anonymous: 'unknown', children: 'unknown', womenOnly: false } as const),
  ...({ sensitive: false, hours: '', url: '', providerMail: '', origin: '', languages: [] } as const),
  ...({ contacts: [], places: [], goalIds: [], measureIds: [] } as const),
} as const

export async function addedPlace(scope: Scope, wish: Partial<Place> = {}): Promise<Place> {
  const place = { name: 'Haus am Markt', street: 'Marktgasse 3', postcode: '55501', town: 'Musterstadt' }
  const facts = { district: 'Mitte', latitude: 52.1, longitude: 9.7, stepFree: 'partly', access: ['lift'] } as const
  const words = { accessWords: '', way: 'Bus 4 bis Markt', door: 'Die grüne Tür im Hof', origin: '' }
  return granted(await addPlace(scope, { ...place, ...facts, access: [...facts.access], ...words, ...wish }))
}

/** Published, with a place, languages and a telephone number, unless the wish says otherwise. */
export async function offeredHelp(scope: Scope, wish: Partial<Service> = {}): Promise<Service> {
  const service = await draftedHelp(scope, wish)
  granted(await publishService(scope, service.id))
  await confirmService(scope, service.id, 'provider')
  return service
}

export async function draftedHelp(scope: Scope, wish: Partial<Service> = {}): Promise<Service> {
  const organisationId = wish.organisationId ?? (await addedOrganisation(scope))
  const places = wish.places ?? [{ placeId: (await addedPlace(scope)).id, hours: 'Mo-Fr 09:00-12:00' }]
  return granted(
    await addService(scope, {
      ...noFacts,
      audiences: [],
      reach: ['visit', 'telephone'],
      title: 'Beratung für Neue',
      summary: 'Wir helfen bei Briefen und Anträgen.',
      topics: ['arrival', 'residence'],
      cost: 'free',
      languages: [
        { tag: 'de', how: 'spoken', days: '' },
        { tag: 'ar', how: 'interpreter', days: 'Mo,We' },
      ],
      contacts: [{ kind: 'telephone', value: '+49 5550 100300', words: '' }],
      goalIds: [],
      measureIds: [],
      ...wish,
      organisationId,
      places,
    }),
  )
}

export async function addedOrganisation(scope: Scope, name = 'Beratungshaus'): Promise<string> {
  const wish = { name, kind: 'welfare', about: 'Beratung seit 1990.' } as const
  const ways = { url: 'https://beratungshaus.example/', mail: 'hallo@beratungshaus.example', telephone: '' }
  return granted(await addOrganisation(scope, { ...wish, ...ways, origin: '' })).id
}

export async function inEnglish(scope: Scope, service: Service, title: string): Promise<void> {
  granted(
    await translateGuide(scope, [{ recordId: service.id, lang: 'en', field: 'title', words: title, state: 'human' }]),
  )
}
