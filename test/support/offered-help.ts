/** Help for whoever is new, by a welfare organisation: what a test wishes of the service itself. */
import type { Service } from '../../src/domains/guide/services/service.ts'
import type { ServiceWish } from '../../src/domains/guide/services/service.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { guideService } from './guide-entries.ts'

const help: Partial<ServiceWish> = {
  ...{ title: 'Beratung für Neue', summary: 'Wir helfen bei Briefen und Anträgen.', audiences: [], hours: '' },
  topics: ['arrival', 'residence'],
  contacts: [{ kind: 'telephone', value: '+49 5550 100300', words: '' }],
}

const around = {
  at: 'Mo-Fr 09:00-12:00',
  place: { name: 'Haus am Markt', street: 'Marktgasse 3', latitude: 52.1, longitude: 9.7 },
  organisation: { name: 'Beratungshaus', kind: 'welfare' as const },
}

/** Published and confirmed. */
export async function offeredHelp(scope: Scope, wish: Partial<ServiceWish> = {}): Promise<Service> {
  return guideService(scope, { ...around, service: { ...help, ...wish } })
}

export async function draftedHelp(scope: Scope, wish: Partial<ServiceWish> = {}): Promise<Service> {
  return guideService(scope, { ...around, service: { ...help, ...wish }, isPublished: false, isConfirmed: false })
}
