import type pg from 'pg'
import { remindMembers, syncCouncilDaily } from '../domains/bodies/bodies.ts'
import {
  chaseRounds,
  noteRefusedMembers,
  remindOfInquiries,
  remindOfPapers,
  type Sender,
  tellFollowers,
} from '../domains/reporting/reporting.ts'
import type { Lang } from '../i18n/languages.ts'
import { listCities } from '../platform/cities.ts'
import type { City, Scope } from '../platform/scope.ts'
import { tidyUp } from './tidy-up.ts'

type Around = Omit<Scope, 'city' | 'viewer'>
/** `contactOf`: the human being who answers in a city. */
type Where = {
  owner: pg.ClientConfig
  publicUrl: string
  contactOf: (city: City, lang: Lang) => ReturnType<Sender['contactIn']>
}

/**
 * All that is done once a day: what has an end is dropped, whoever has not answered is reminded,
 * whoever follows something is told what changed there, and the councils' own
 * systems are looked at, last, for they may take long. What fails in one city keeps it from no other.
 */
export async function dailyWork(
  around: Around,
  { owner, publicUrl, contactOf }: Where,
  closing: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  await tidyUp(around, owner, onFailure).catch(onFailure)
  const eachCity = async (work: (scope: Scope) => Promise<unknown>) => {
    for (const city of await listCities(around.db)) {
      if (closing.aborted) return
      await work({ ...around, city, viewer: { kind: 'command' } }).catch(onFailure)
    }
  }
  await eachCity((scope) => remindMembers(scope, publicUrl)).catch(onFailure)
  await eachCity((scope) => tellFollowers(scope, publicUrl)).catch(onFailure)
  await eachCity((scope) => {
    return chaseRounds(scope, { publicUrl, contactIn: (lang) => contactOf(scope.city, lang) })
  }).catch(onFailure)
  await eachCity(noteRefusedMembers).catch(onFailure)
  await eachCity((scope) => remindOfInquiries(scope, { publicUrl })).catch(onFailure)
  await eachCity((scope) => remindOfPapers(scope, { publicUrl })).catch(onFailure)
  await eachCity((scope) => syncCouncilDaily(scope, closing)).catch(onFailure)
}
