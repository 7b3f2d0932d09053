import type { Lang } from '../../../i18n/languages.ts'
import type { EntryPlace } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { partId } from './part-id.ts'
import { attributesOf } from './taxonomy.record.ts'

/** The standard's location. `land`: of the Federal Republic, `NI`, or '' where the city has not said. */
export function locationRecord(lang: Lang, { place, texts }: EntryPlace, land: string) {
  const { id, name, street, postcode, town, latitude, longitude, stepFree, access } = place
  const way = [texts.way.words, texts.door.words].filter((words) => words !== '').join('\n')
  return {
    id,
    location_type: 'physical',
    name,
    ...(way !== '' && { transportation: way }),
    ...(latitude !== null && longitude !== null && { latitude, longitude }),
    addresses: [
      {
        id: partId(id, 'address'),
        location_id: id,
        address_1: street,
        city: town,
        ...(place.district !== '' && { region: place.district }),
        state_province: land,
        postal_code: postcode,
        country: 'DE',
        address_type: 'physical',
      },
    ],
    accessibility: [
      {
        id: partId(id, 'step_free'),
        location_id: id,
        description: sayFact(lang, `step_free.${stepFree}`),
        ...(texts.accessWords.words !== '' && { details: texts.accessWords.words }),
      },
    ],
    attributes: attributesOf(lang, 'location', id, 'access', access),
  }
}
