import type { Text } from '../../i18n/text.ts'
import type { Confirmation } from './confirmation.ts'
import type { Organisation } from './organisations/organisation.ts'
import type { Place } from './places/place.ts'
import type { Service } from './services/service.ts'

/** Which texts of a record are translated, by the names of their columns. */
export const serviceTexts = ['title', 'summary', 'description', 'bring', 'say', 'costWords'] as const
export const placeTexts = ['way', 'door', 'accessWords'] as const
export type ServiceTexts = Record<(typeof serviceTexts)[number], Text>
export type PlaceTexts = Record<(typeof placeTexts)[number], Text>

/** `hours`: of the service in this place, in the syntax of OpenStreetMap. */
export type EntryPlace = { place: Place; hours: string; texts: PlaceTexts }

/** What the guide says about one service, in one reader's language. */
export type Entry = {
  service: Service
  texts: ServiceTexts
  organisation: Organisation
  about: Text
  places: EntryPlace[]
  confirmation: Confirmation | null
}
