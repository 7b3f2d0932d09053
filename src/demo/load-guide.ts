import type { GuideStory, OrganisationStory, PlaceStory, ServiceStory } from '../../db/demo/guide-story.ts'
import {
  addOrganisation,
  addPlace,
  addService,
  confirmService,
  publishService,
  recordConsent,
  translateGuide,
  withdraw,
} from '../domains/guide/guide.ts'
import { isLang } from '../i18n/languages.ts'
import type { Scope } from '../platform/scope.ts'
import { found, must, onDay } from './act.ts'
import { spokenIn } from './spoken.ts'

type Ids = ReadonlyMap<string, string>

/** Ids of today's edition, by the keys of the story. */
type Plan = { goal: (key: string) => string; measure: (key: string) => string }

/** The day before anything of the guide was published. */
const founding = '2023-01-13'

/** Brings in who helps, and where. */
export async function loadGuide(scope: Scope, story: GuideStory, plan: Plan): Promise<void> {
  const day = onDay(scope, founding)
  const organisations = new Map<string, string>()
  for (const one of story.organisations) organisations.set(one.key, await addOrganisationOf(day, one))
  const places = new Map<string, string>()
  for (const one of story.places) places.set(one.key, await addPlaceOf(day, one))
  const services = new Map<string, string>()
  for (const one of story.services) {
    const wish = wishOf(one, organisations, places, plan)
    const { id } = must(await addService(onDay(scope, one.since ?? founding), wish))
    services.set(one.key, id)
    if (one.since) must(await publishService(onDay(scope, one.since), id))
    if (one.confirmed) await confirmService(onDay(scope, one.confirmed.on), id, one.confirmed.source)
  }
  must(await translateGuide(day, wordsOf(scope, story, services)))
  for (const { key, withdrawn } of story.organisations) {
    if (!withdrawn) continue
    const of = { organisationId: found(organisations, key) }
    must(await withdraw(onDay(scope, withdrawn.on), of, withdrawn.reason))
  }
}

async function addOrganisationOf(scope: Scope, story: OrganisationStory): Promise<string> {
  const { key, kind, name, telephone, about = '', consent } = story
  const reached = { telephone, mail: `${key}@example.org`, url: `https://example.org/${key}` }
  const { id } = must(await addOrganisation(scope, { kind, name, about, ...reached, origin: '' }))
  if (consent) must(await recordConsent(scope, id, consent))
  return id
}

async function addPlaceOf(scope: Scope, story: PlaceStory): Promise<string> {
  const { name, street, postcode, district, stepFree, access = [], way = '', door = '' } = story
  const [latitude, longitude] = story.point
  const address = { name, street, postcode, town: 'Musterstadt', district, latitude, longitude }
  return must(await addPlace(scope, { ...address, stepFree, access, accessWords: '', way, door, origin: '' })).id
}

const notKnown = {
  residence: 'unknown',
  papers: 'unknown',
  referral: 'unknown',
  insurance: 'unknown',
  anonymous: 'unknown',
  children: 'unknown',
  womenOnly: false,
} as const

function wishOf(story: ServiceStory, organisations: Ids, places: Ids, plan: Plan): Parameters<typeof addService>[1] {
  const { title, summary, description = '', bring = '', say, topics, audiences, reach, hours = '' } = story
  const [ageFrom, ageTo] = story.ages ?? [null, null]
  return {
    ...{ title, summary, description, bring, say, topics, audiences, reach, hours, ageFrom, ageTo },
    ...{ costWords: '', ...notKnown, ...story.terms },
    organisationId: found(organisations, story.by),
    waitingDays: story.waiting?.days ?? null,
    waitingOn: story.waiting?.on ?? null,
    sensitive: story.sensitive ?? false,
    url: '',
    providerMail: `${story.by}@example.org`,
    origin: '',
    languages: spokenIn(story.speaks),
    contacts: story.contacts.map((contact) => ({ words: '', ...contact })),
    places: Object.entries(story.at ?? {}).map(([key, open]) => ({ placeId: found(places, key), hours: open })),
    goalIds: story.goals.map(plan.goal),
    measureIds: (story.measures ?? []).map(plan.measure),
  }
}

/** No native speaker has read them, and they say so. */
function wordsOf(scope: Scope, { translations }: GuideStory, services: Ids) {
  return Object.entries(translations).flatMap(([lang, told]) => {
    if (!isLang(lang) || !scope.city.guideLanguages.includes(lang)) return []
    return Object.entries(told).map(([path, words]) => {
      const [key = '', field = ''] = path.split('.')
      return { recordId: found(services, key), lang, field, words, state: 'machine' as const }
    })
  })
}
