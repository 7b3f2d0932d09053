import { sql } from 'kysely'
import { asHidden } from '../../../platform/as-hidden.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { HiddenPlace } from './hidden-place.ts'

/** A service that may have a hidden place, and whether it has one; not where. */
export type Sheltered = { id: string; slug: string; title: string; hidden: boolean }

const columns = ['id', 'slug', 'title', 'hidden'] as const

export async function listSheltered(tx: Transaction): Promise<Sheltered[]> {
  return tx.selectFrom('guideService').select(columns).where('sensitive', '=', true).orderBy('title').execute()
}

export async function findSheltered(tx: Transaction, slug: string): Promise<Sheltered | undefined> {
  const found = tx.selectFrom('guideService').select(columns).where('slug', '=', slug)
  return found.where('sensitive', '=', true).executeTakeFirst()
}

export async function isHidden(tx: Transaction, id: string): Promise<boolean> {
  const found = tx.selectFrom('guideService').select('id').where('id', '=', id).where('hidden', '=', true)
  return (await found.executeTakeFirst()) !== undefined
}

export async function listHiddenIds(tx: Transaction): Promise<string[]> {
  const rows = await tx.selectFrom('guideService').select('id').where('hidden', '=', true).execute()
  return rows.map(({ id }) => id)
}

export async function saveHidden(tx: Transaction, id: string, hidden: boolean): Promise<void> {
  await tx.updateTable('guideService').set({ hidden }).where('id', '=', id).execute()
}

/** Everything that everybody reads of a service, in every language. */
export async function listToldOf(tx: Transaction, id: string): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`
    select concat_ws(' ', s.title, s.summary, s.description, s.bring, s.say, s.cost_words, o.about) as words
    from guide_service s join guide_organisation o on o.id = s.organisation_id where s.id = ${id}
    union all select concat_ws(' ', value, words) from guide_service_contact where service_id = ${id}
    union all select words from guide_translation where record_id = ${id}`.execute(tx)
  return rows.map(({ words }) => words)
}

export async function findHiddenPlace(tx: Transaction, serviceId: string): Promise<HiddenPlace | undefined> {
  return asHidden(tx, (hidden) =>
    hidden
      .selectFrom('guideHiddenPlace')
      .select(['address', 'notes', 'contact', 'version'])
      .where('serviceId', '=', serviceId)
      .executeTakeFirst(),
  )
}

export async function saveHiddenPlace(
  tx: Transaction,
  scope: Scope,
  serviceId: string,
  place: HiddenPlace,
): Promise<void> {
  await asHidden(tx, (hidden) =>
    hidden
      .insertInto('guideHiddenPlace')
      .values({ cityId: scope.city.id, serviceId, ...place })
      .onConflict((known) => known.columns(['cityId', 'serviceId']).doUpdateSet(place))
      .execute(),
  )
}

export async function deleteHiddenPlace(tx: Transaction, serviceId: string): Promise<void> {
  await asHidden(tx, (hidden) => hidden.deleteFrom('guideHiddenPlace').where('serviceId', '=', serviceId).execute())
}
