import { type Refused, refused } from '../../../platform/outcome.ts'
import type { Service } from './service.ts'

export type ServiceRefusal =
  | 'service.title_missing'
  | 'service.topic_missing'
  | 'service.ages_crossed'
  | 'service.waiting_undated'
  | 'service.place_twice'
  | 'service.language_twice'
  | 'service.hidden_place'

/** What stands against keeping a service so, if anything; a draft may lack much. */
export function checkService(wish: Omit<Service, 'id' | 'slug' | 'version'>): Refused<ServiceRefusal> | undefined {
  const { title, topics, ageFrom, ageTo, waitingDays, waitingOn, places, languages } = wish
  if (title === '') return refused('service.title_missing')
  if (topics.length === 0) return refused('service.topic_missing')
  if (ageFrom !== null && ageTo !== null && ageFrom > ageTo) return refused('service.ages_crossed')
  if ((waitingDays === null) !== (waitingOn === null)) return refused('service.waiting_undated')
  if (isTwice(places.map(({ placeId }) => placeId))) return refused('service.place_twice')
  return isTwice(languages.map(({ tag, how }) => `${tag} ${how}`)) ? refused('service.language_twice') : undefined
}

function isTwice(all: readonly string[]): boolean {
  return new Set(all).size < all.length
}
