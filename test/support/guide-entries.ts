/** An entry with everything that a page can show, made as an editor makes it. */
import { must } from '../../src/demo/act.ts'
import {
  addOrganisation,
  addPlace,
  addService,
  confirmService,
  publishService,
  translateGuide,
} from '../../src/domains/guide/guide.ts'
import type { OrganisationWish } from '../../src/domains/guide/organisations/organisation.verbs.ts'
import type { Place } from '../../src/domains/guide/places/place.ts'
import type { PlaceWish } from '../../src/domains/guide/places/place.verbs.ts'
import type { Service } from '../../src/domains/guide/services/service.ts'
import type { ServiceWish } from '../../src/domains/guide/services/service.verbs.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import type { Scope } from '../../src/platform/scope.ts'

type Wish = {
  service?: Partial<ServiceWish>
  place?: Partial<PlaceWish>
  organisation?: Partial<OrganisationWish>
  /** Where it stands; none where null. */
  at?: string | null
  isConfirmed?: boolean
  isPublished?: boolean
}

/** Advice on debts by the city, in Südstadt, on weekdays: what a test does not say. */
export async function guideService(scope: Scope, wish: Wish = {}): Promise<Service> {
  const { at = 'Mo-Fr 09:00-17:00', isConfirmed = true, isPublished = true } = wish
  const organisationId = wish.service?.organisationId ?? (await addedOrganisation(scope, wish.organisation))
  const isSomewhere = at !== null && wish.service?.places === undefined
  const places = isSomewhere ? [{ placeId: (await addedPlace(scope, wish.place)).id, hours: at }] : []
  const service = must(await addService(scope, { ...sampleService, places, ...wish.service, organisationId }))
  if (isPublished) must(await publishService(scope, service.id))
  if (isConfirmed) await confirmService(scope, service.id, 'provider')
  return service
}

export async function addedOrganisation(scope: Scope, wish: Partial<OrganisationWish> = {}): Promise<string> {
  return must(await addOrganisation(scope, { ...sampleOrganisation, ...wish })).id
}

export async function addedPlace(scope: Scope, wish: Partial<PlaceWish> = {}): Promise<Place> {
  return must(await addPlace(scope, { ...samplePlace, ...wish }))
}

/** Its title, summary and sentence in another language. */
export async function translatedHelp(
  scope: Scope,
  { id }: Service,
  lang: Lang,
  words: Partial<Record<'title' | 'summary' | 'say', string>>,
): Promise<void> {
  const wishes = Object.entries(words).map(([field, said]) => ({
    ...{ recordId: id, lang, field },
    ...{ words: said, state: 'human' as const },
  }))
  must(await translateGuide(scope, wishes))
}

const sampleOrganisation = {
  ...{ name: 'Schuldnerhilfe Musterstadt', kind: 'authority', about: 'Hilft seit 1990.' },
  ...{ url: 'https://www.example.org/', mail: 'hilfe@example.org', telephone: '0511 555 0100', origin: '' },
} satisfies OrganisationWish

const samplePlace = {
  ...{ name: 'Haus der Beratung', street: 'Lindenweg 5', postcode: '30001', town: 'Musterstadt', district: 'Südstadt' },
  ...{ latitude: 52.37, longitude: 9.74, stepFree: 'yes', access: ['lift'], accessWords: '' },
  ...{ way: 'Straßenbahn 3 bis Lindenplatz.', door: 'Die grüne Tür neben der Bäckerei.', origin: '' },
} satisfies PlaceWish

const sampleService = {
  ...{ title: 'Schuldnerberatung', summary: 'Wir helfen, wenn Sie Schulden haben.' },
  description: 'Gemeinsam schreiben wir auf, was Sie zahlen müssen.\n\nDann sprechen wir mit denen, die Geld wollen.',
  ...{ bring: 'Alle Briefe, auch die ungeöffneten.', say: 'Ich brauche Hilfe, weil ich Schulden habe.' },
  ...{ topics: ['debts', 'money'], audiences: ['everybody'], ageFrom: 18, ageTo: null },
  ...{ cost: 'free', costWords: '', reach: ['visit', 'telephone'], appointment: 'possible' },
  ...{ waitingDays: 14, waitingOn: '2026-11-01', residence: 'any', papers: 'none', referral: 'none' },
  ...{ insurance: 'none', anonymous: 'yes', children: 'unknown', womenOnly: false, sensitive: false },
  ...{ hours: 'Tu 10:00-12:00', url: '', providerMail: 'wer@example.org', origin: '' },
  languages: [
    { tag: 'de', how: 'spoken', days: '' },
    { tag: 'ar', how: 'interpreter', days: 'Mo,We' },
  ],
  contacts: [
    { kind: 'telephone', value: '0511 555 0123', words: '' },
    { kind: 'mail', value: 'schulden@example.org', words: '' },
  ],
  ...{ places: [], goalIds: [], measureIds: [] },
} satisfies Omit<ServiceWish, 'organisationId'>
