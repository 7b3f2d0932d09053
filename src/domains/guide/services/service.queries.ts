import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Service } from './service.ts'
import { insertParts, loadParts, type Parts } from './service-parts.queries.ts'

const columns = [
  ...(['id', 'slug', 'organisationId', 'title', 'summary', 'description', 'bring', 'say', 'topics'] as const),
  ...(['audiences', 'ageFrom', 'ageTo', 'cost', 'costWords', 'reach', 'appointment', 'waitingDays'] as const),
  ...(['waitingOn', 'residence', 'papers', 'referral', 'insurance', 'anonymous', 'children'] as const),
  ...(['womenOnly', 'sensitive', 'hours', 'url', 'providerMail', 'origin', 'version'] as const),
] as const

type Row = Omit<Service, keyof Parts>

/** `rows` as the database keeps them: what may stand in a column is checked there. */
async function withParts(tx: Transaction, rows: readonly object[]): Promise<Service[]> {
  const services = rows as Row[]
  const parts = await loadParts(
    tx,
    services.map(({ id }) => id),
  )
  return services.map((row) => ({ ...row, ...parts(row.id) }))
}

/** By their titles; whether they are published or not. */
export async function listServices(tx: Transaction, ids?: readonly string[]): Promise<Service[]> {
  if (ids?.length === 0) return []
  const all = tx.selectFrom('guideService').select(columns).orderBy('title')
  return withParts(tx, await (ids === undefined ? all : all.where('id', 'in', [...ids])).execute())
}

export async function findService(
  tx: Transaction,
  by: { id: string } | { slug: string } | { origin: string },
): Promise<Service | undefined> {
  const [column, value] = Object.entries(by)[0] as ['id' | 'slug' | 'origin', string]
  const rows = await tx.selectFrom('guideService').select(columns).where(column, '=', value).limit(1).execute()
  return (await withParts(tx, rows))[0]
}

/** Addresses that are taken, of those that begin so. */
export async function takenServiceSlugs(tx: Transaction, wish: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('guideService').select('slug').where('slug', 'like', `${wish}%`).execute()
  return new Set(rows.map(({ slug }) => slug))
}

export async function insertService(tx: Transaction, scope: Scope, service: Service): Promise<void> {
  const { languages, contacts, places, goalIds, measureIds, ...row } = service
  await tx
    .insertInto('guideService')
    .values({ cityId: scope.city.id, ...row, touched: 0 })
    .execute()
  await insertParts(tx, scope, service.id, { languages, contacts, places, goalIds, measureIds })
}

/** Its parts are written anew: they have no history of their own. */
export async function saveService(tx: Transaction, scope: Scope, service: Service): Promise<void> {
  const { id, languages, contacts, places, goalIds, measureIds, ...row } = service
  await tx
    .updateTable('guideService')
    .set({ ...row, version: row.version + 1 })
    .where('id', '=', id)
    .execute()
  for (const table of [
    'guideServiceLanguage',
    'guideServiceContact',
    'guideServicePlace',
    'guideServiceGoal',
    'guideServiceMeasure',
  ] as const) {
    await tx.deleteFrom(table).where('serviceId', '=', id).execute()
  }
  await insertParts(tx, scope, id, { languages, contacts, places, goalIds, measureIds })
}
