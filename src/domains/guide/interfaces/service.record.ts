import { formatDate, formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Entry } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { nameTag } from '../facts/name-tag.ts'
import type { Service } from '../services/service.ts'
import { sayHsds } from './interfaces.messages.ts'
import { locationRecord } from './location.record.ts'
import { organizationRecord } from './organization.record.ts'
import { partId } from './part-id.ts'
import { attributesOf } from './taxonomy.record.ts'

/** The standard's service without its parts, as lists have it. */
export function serviceRecord(lang: Lang, { service, texts, organisation, about, confirmation }: Entry) {
  const { id, cost, waitingDays, waitingOn, ageFrom, ageTo, url } = service
  const mail = service.contacts.find(({ kind }) => kind === 'mail')?.value
  const interpreted = service.languages.filter(({ how }) => how === 'interpreter')
  return {
    id,
    organization_id: organisation.id,
    name: texts.title.words,
    description: [texts.summary.words, texts.description.words].filter((words) => words !== '').join('\n\n'),
    ...(url !== '' && { url }),
    ...(mail !== undefined && { email: mail }),
    status: 'active',
    ...(interpreted.length > 0 && {
      interpretation_services: sayHsds(lang, 'interpreters', { languages: named(lang, interpreted) }),
    }),
    application_process: sayFact(lang, `appointment.${service.appointment}`),
    fees_description: texts.costWords.words === '' ? sayFact(lang, `cost.${cost}`) : texts.costWords.words,
    ...(waitingDays !== null &&
      waitingOn !== null && {
        wait_time: sayFact(lang, 'waiting', { days: waitingDays, date: formatDate(lang, waitingOn) }),
      }),
    eligibility_description: eligibility(lang, service),
    ...(ageFrom !== null && { minimum_age: ageFrom }),
    ...(ageTo !== null && { maximum_age: ageTo }),
    ...(confirmation && { assured_date: confirmation.on }),
    organization: organizationRecord(organisation, about),
  }
}

/** With all its parts. `land`: as in `locationRecord`. */
export function wholeServiceRecord(lang: Lang, entry: Entry, land: string) {
  const { service, texts } = entry
  const { id } = service
  return {
    ...serviceRecord(lang, entry),
    phones: service.contacts
      .filter(({ kind }) => kind === 'telephone')
      .map(({ value, words }) => ({
        id: partId(id, 'phone', value),
        service_id: id,
        number: value,
        type: 'voice',
        ...(words !== '' && { description: words }),
      })),
    schedules: service.hours === '' ? [] : [scheduleRecord(service.hours, { service_id: id }, id)],
    service_at_locations: entry.places.map((place) => ({
      id: atLocationId(id, place.place.id),
      service_id: id,
      location_id: place.place.id,
      schedules:
        place.hours === ''
          ? []
          : [scheduleRecord(place.hours, { service_id: id, location_id: place.place.id }, place.place.id)],
      location: locationRecord(lang, place, land),
    })),
    languages: service.languages.map(({ tag, how, days }) => ({
      id: partId(id, 'language', tag, how),
      service_id: id,
      name: nameTag(lang, tag),
      code: tag,
      note: [sayFact(lang, `way.${how}`), days].filter((words) => words !== '').join(', '),
    })),
    cost_options: [{ id: partId(id, 'cost'), service_id: id, option: sayFact(lang, `cost.${service.cost}`) }],
    required_documents: [
      { id: partId(id, 'papers'), service_id: id, document: sayFact(lang, `papers.${service.papers}`) },
      ...(texts.bring.words === '' ? [] : [{ id: partId(id, 'bring'), service_id: id, document: texts.bring.words }]),
    ],
    attributes: [
      ...attributesOf(lang, 'service', id, 'topic', service.topics),
      ...attributesOf(lang, 'service', id, 'audience', service.audiences),
    ],
  }
}

export const atLocationId = (serviceId: string, placeId: string) => partId(serviceId, 'at', placeId)

/** The rule itself, in the syntax of OpenStreetMap, which says more than the fields of the standard can. */
function scheduleRecord(hours: string, of: object, name: string) {
  return { id: partId(name, 'schedule', hours), ...of, description: hours, notes: 'OpenStreetMap opening_hours' }
}

function eligibility(lang: Lang, service: Service): string {
  const { residence, referral, insurance, anonymous, children, womenOnly } = service
  const sentences = [
    womenOnly && sayFact(lang, 'women_only'),
    sayFact(lang, `residence.${residence}`),
    sayFact(lang, `referral.${referral}`),
    sayFact(lang, `insurance.${insurance}`),
    sayFact(lang, `anonymous.${anonymous}`),
    sayFact(lang, `children.${children}`),
  ]
  return sentences.filter((one) => one !== false).join(' · ')
}

function named(lang: Lang, languages: Service['languages']): string {
  return formatList(
    lang,
    languages.map(({ tag }) => nameTag(lang, tag)),
  )
}
