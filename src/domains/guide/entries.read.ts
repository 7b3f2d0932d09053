import { type Text, type Translator, translatorFrom } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { lastConfirmations } from './confirmation.queries.ts'
import { type Entry, placeTexts, serviceTexts } from './entry.ts'
import { listOrganisations } from './organisations/organisation.queries.ts'
import { listPlaces } from './places/place.queries.ts'
import { findService, listServices } from './services/service.queries.ts'
import type { Service } from './services/service.ts'
import { standingsOfServices } from './step.queries.ts'
import { listTranslations } from './translation.queries.ts'

/** One published service by its address. Throws `NotFound`. */
export async function showEntry(scope: Scope, slug: string): Promise<Entry> {
  return read(scope, async (tx) => {
    const service = await findService(tx, { slug })
    const [entry] = service ? await publishedOf(tx, scope, [service]) : []
    if (!entry) throw new NotFound('service')
    return entry
  })
}

/** What of these is published, in their order. */
export async function loadEntries(tx: Transaction, scope: Scope, ids: readonly string[]): Promise<Entry[]> {
  const found = new Map((await listServices(tx, ids)).map((service) => [service.id, service]))
  return publishedOf(
    tx,
    scope,
    ids.flatMap((id) => found.get(id) ?? []),
  )
}

async function publishedOf(tx: Transaction, scope: Scope, services: readonly Service[]): Promise<Entry[]> {
  const standings = await standingsOfServices(
    tx,
    services.map(({ id }) => id),
  )
  return entriesOf(
    tx,
    scope,
    services.filter(({ id }) => standings.get(id) === 'published'),
  )
}

/** Whether they are published or not: for whoever edits them. */
export async function entriesOf(tx: Transaction, scope: Scope, services: readonly Service[]): Promise<Entry[]> {
  const organisationIds = [...new Set(services.map(({ organisationId }) => organisationId))]
  const placeIds = [...new Set(services.flatMap(({ places }) => places.map(({ placeId }) => placeId)))]
  const ids = services.map(({ id }) => id)
  const organisations = new Map((await listOrganisations(tx, organisationIds)).map((one) => [one.id, one]))
  const places = new Map((await listPlaces(tx, placeIds)).map((one) => [one.id, one]))
  const confirmations = await lastConfirmations(tx, ids)
  const rows = await listTranslations(tx, [...ids, ...organisationIds, ...placeIds], scope.lang)
  const say = translatorFrom(rows, scope.lang, sourceLanguage(scope.city))
  return services.flatMap((service): Entry[] => {
    const organisation = organisations.get(service.organisationId)
    if (!organisation) return []
    return [
      {
        service,
        texts: textsOf(say, service, serviceTexts),
        organisation,
        about: say(organisation.id, 'about', organisation.about),
        places: service.places.flatMap(({ placeId, hours }) => {
          const place = places.get(placeId)
          return place ? [{ place, hours, texts: textsOf(say, place, placeTexts) }] : []
        }),
        confirmation: confirmations.get(service.id) ?? null,
      },
    ]
  })
}

function textsOf<Field extends string>(
  say: Translator,
  record: { id: string } & Record<Field, string>,
  fields: readonly Field[],
): Record<Field, Text> {
  return Object.fromEntries(fields.map((field) => [field, say(record.id, field, record[field])])) as Record<Field, Text>
}
