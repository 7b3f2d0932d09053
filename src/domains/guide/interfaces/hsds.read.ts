import { translatorFrom } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadCalendar } from '../../settings/settings.ts'
import { loadEntries } from '../entries.read.ts'
import type { Entry } from '../entry.ts'
import { listOrganisations } from '../organisations/organisation.queries.ts'
import { listTranslations } from '../translation.queries.ts'
import { type Pair, pageOfOrganisations, pageOfPairs, pageOfServices, type ServiceQuestion } from './hsds.queries.ts'
import { organizationRecord } from './organization.record.ts'
import { type PageWish, pageRecord, stretchOf } from './paged.ts'
import { atLocationId, serviceRecord, wholeServiceRecord } from './service.record.ts'

/** A page of services: each short, or whole where that is asked for. */
export async function showServices(scope: Scope, question: ServiceQuestion, wish: PageWish, isWhole: boolean) {
  return read(scope, async (tx) => {
    const { total, ids } = await pageOfServices(tx, question, stretchOf(wish))
    const entries = await loadEntries(tx, scope, ids)
    const land = isWhole ? ((await loadCalendar(tx)).land ?? '') : ''
    const records = entries.map((entry) =>
      isWhole ? wholeServiceRecord(scope.lang, entry, land) : serviceRecord(scope.lang, entry),
    )
    return pageRecord(records, total, wish)
  })
}

export async function showServiceRecord(scope: Scope, id: string) {
  return read(scope, async (tx) => {
    const [entry] = isRecordId(id) ? await loadEntries(tx, scope, [id]) : []
    if (!entry) throw new NotFound('service')
    return wholeServiceRecord(scope.lang, entry, (await loadCalendar(tx)).land ?? '')
  })
}

export async function showOrganizations(scope: Scope, wish: PageWish) {
  return read(scope, async (tx) => {
    const { total, ids } = await pageOfOrganisations(tx, stretchOf(wish))
    const found = new Map((await listOrganisations(tx, ids)).map((one) => [one.id, one]))
    const say = translatorFrom(await listTranslations(tx, ids, scope.lang), scope.lang, sourceLanguage(scope.city))
    const records = ids.flatMap((id) => {
      const one = found.get(id)
      return one ? [organizationRecord(one, say(id, 'about', one.about))] : []
    })
    return pageRecord(records, total, wish)
  })
}

/** With its services, whole. */
export async function showOrganization(scope: Scope, id: string) {
  return read(scope, async (tx) => {
    const question = { organisationId: id }
    const { ids } = isRecordId(id) ? await pageOfServices(tx, question, { limit: 500, offset: 0 }) : { ids: [] }
    const entries = await loadEntries(tx, scope, ids)
    const [first] = entries
    if (!first) throw new NotFound('organisation')
    const land = (await loadCalendar(tx)).land ?? ''
    const services = entries.map((entry) => wholeServiceRecord(scope.lang, entry, land))
    return { ...organizationRecord(first.organisation, first.about), services }
  })
}

/** Each service in each of its places. */
export async function showAtLocations(scope: Scope, wish: PageWish) {
  return read(scope, async (tx) => {
    const { total, pairs } = await pageOfPairs(tx, stretchOf(wish))
    return pageRecord(await atLocations(tx, scope, pairs), total, wish)
  })
}

export async function showAtLocation(scope: Scope, id: string) {
  return read(scope, async (tx) => {
    const { pairs } = await pageOfPairs(tx)
    const wanted = pairs.filter(({ serviceId, placeId }) => atLocationId(serviceId, placeId) === id)
    const [found] = await atLocations(tx, scope, wanted)
    if (!found) throw new NotFound('service')
    return found
  })
}

async function atLocations(tx: Transaction, scope: Scope, pairs: readonly Pair[]) {
  const entries = await loadEntries(tx, scope, [...new Set(pairs.map(({ serviceId }) => serviceId))])
  const land = (await loadCalendar(tx)).land ?? ''
  const records = new Map(entries.map((entry) => [entry.service.id, wholeServiceRecord(scope.lang, entry, land)]))
  return pairs.flatMap(({ serviceId, placeId }) => {
    const { service_at_locations: all = [], ...service } = records.get(serviceId) ?? {}
    return all.filter((one) => one.location_id === placeId).map((one) => ({ ...one, service }))
  })
}

/** All that is published, in one go: for the places of a map. */
export async function loadAllPublished(scope: Scope): Promise<Entry[]> {
  return read(scope, async (tx) => {
    const { ids } = await pageOfServices(tx, {}, { limit: 100_000, offset: 0 })
    return loadEntries(tx, scope, ids)
  })
}
