/**
 * All published entries of a city in memory: by words, by facts, by name. Kept true by `guide_service.touched`: each
 * reading takes what was changed since the one before, on every node, whoever changed it.
 */
import type { Lang } from '../../../i18n/languages.ts'
import type { Database, Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { LiveIndex, type SearchDocument } from '../../../platform/search/live/live-index.ts'
import { lastConfirmations } from '../confirmation.queries.ts'
import { listOrganisations } from '../organisations/organisation.queries.ts'
import { listPlaces } from '../places/place.queries.ts'
import { listServices } from '../services/service.queries.ts'
import { listTranslations } from '../translation.queries.ts'
import { type EntryFacts, FactStore, factsOf } from './entry-facts.ts'
import { listTouched } from './indexed.queries.ts'
import { NameOrder } from './name-order.ts'
import { documentOf } from './searched-texts.ts'

type Titles = { source: string; others: ReadonlyMap<string, string> }

class GuideIndex {
  readonly texts = new LiveIndex()
  readonly facts = new FactStore()
  readonly #titles = new Map<number, Titles>()
  readonly #orders = new Map<Lang, NameOrder>()
  /** The highest number that was read. */
  read = 0
  /** One reading at a time: an older picture of the data must not come after a newer one. */
  reading: Promise<unknown> = Promise.resolve()

  put(document: SearchDocument, facts: EntryFacts, titles: Titles): void {
    const { id } = document
    this.drop(id)
    this.texts.put(document)
    this.facts.put(id, facts)
    const slot = this.facts.slotOf(id)!
    this.#titles.set(slot, titles)
    for (const [lang, order] of this.#orders) order.put(slot, titles.others.get(lang) ?? titles.source)
  }

  drop(id: string): void {
    const slot = this.facts.slotOf(id)
    if (slot === undefined) return
    this.texts.drop(id)
    this.facts.drop(id)
    this.#titles.delete(slot)
    for (const order of this.#orders.values()) order.drop(slot)
  }

  /** By their titles, as readers of this language see them. */
  inOrder(lang: Lang): readonly number[] {
    const known = this.#orders.get(lang)
    if (known) return known.slots
    const named = [...this.#titles].map(([slot, { source, others }]) => [slot, others.get(lang) ?? source] as const)
    const order = new NameOrder(lang, named)
    this.#orders.set(lang, order)
    return order.slots
  }
}

export type { GuideIndex }

/** By the database that a scope asks, so that what a transaction sees and takes back stays its own. */
const kept = new WeakMap<Database, Map<string, GuideIndex>>()
const atOnce = 2_000

export async function guideIndexOf(tx: Transaction, scope: Scope): Promise<GuideIndex> {
  const cities = kept.get(scope.db) ?? new Map<string, GuideIndex>()
  kept.set(scope.db, cities)
  const index = cities.get(scope.city.id) ?? new GuideIndex()
  cities.set(scope.city.id, index)
  const mine = index.reading.then(() => catchUp(tx, scope, index))
  index.reading = mine.catch(() => undefined)
  await mine
  return index
}

async function catchUp(tx: Transaction, scope: Scope, index: GuideIndex): Promise<void> {
  for (;;) {
    const touched = await listTouched(tx, index.read, atOnce)
    const last = touched.at(-1)
    if (!last) return
    const published = touched.filter(({ isPublished }) => isPublished).map(({ id }) => id)
    for (const { id, isPublished } of touched) if (!isPublished) index.drop(id)
    await take(tx, scope, index, published)
    index.read = last.touched
    if (touched.length < atOnce) return
  }
}

async function take(tx: Transaction, scope: Scope, index: GuideIndex, ids: readonly string[]): Promise<void> {
  const source = sourceLanguage(scope.city)
  const services = await listServices(tx, ids)
  const placeIds = new Set(services.flatMap(({ places }) => places.map(({ placeId }) => placeId)))
  const places = new Map((await listPlaces(tx, [...placeIds])).map((place) => [place.id, place]))
  const offering = [...new Set(services.map(({ organisationId }) => organisationId))]
  const organisations = new Map((await listOrganisations(tx, offering)).map((one) => [one.id, one]))
  const confirmations = await lastConfirmations(tx, ids)
  const translations = Map.groupBy(await listTranslations(tx, ids), ({ recordId }) => recordId)
  for (const service of services) {
    const { id, title } = service
    const there = service.places.flatMap(({ placeId }) => places.get(placeId) ?? [])
    const told = translations.get(id) ?? []
    const titles = told.filter(({ field }) => field === 'title')
    const organisation = organisations.get(service.organisationId)!
    index.put(
      documentOf({ service, organisation, places: there, translations: told, source }),
      factsOf(service, there, confirmations.get(id)),
      { source: title, others: new Map(titles.map(({ lang, words }) => [lang, words])) },
    )
  }
}
