import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Organisation, OrganisationKind } from './organisation.ts'

const columns = ['id', 'slug', 'name', 'kind', 'about', 'url', 'mail', 'telephone', 'origin', 'version'] as const

function asOrganisation(row: Omit<Organisation, 'kind'> & { kind: string }): Organisation {
  return { ...row, kind: row.kind as OrganisationKind }
}

/** By their names. */
export async function listOrganisations(tx: Transaction, ids?: readonly string[]): Promise<Organisation[]> {
  if (ids?.length === 0) return []
  const all = tx.selectFrom('guideOrganisation').select(columns).orderBy('name')
  return (await (ids === undefined ? all : all.where('id', 'in', [...ids])).execute()).map(asOrganisation)
}

export async function findOrganisation(
  tx: Transaction,
  by: { id: string } | { slug: string } | { origin: string },
): Promise<Organisation | undefined> {
  const [column, value] = Object.entries(by)[0] as ['id' | 'slug' | 'origin', string]
  const row = await tx.selectFrom('guideOrganisation').select(columns).where(column, '=', value).executeTakeFirst()
  return row && asOrganisation(row)
}

/** Addresses that are taken, of those that begin so. */
export async function takenOrganisationSlugs(tx: Transaction, wish: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('guideOrganisation').select('slug').where('slug', 'like', `${wish}%`).execute()
  return new Set(rows.map(({ slug }) => slug))
}

export async function insertOrganisation(tx: Transaction, scope: Scope, organisation: Organisation): Promise<void> {
  await tx
    .insertInto('guideOrganisation')
    .values({ cityId: scope.city.id, ...organisation })
    .execute()
}
