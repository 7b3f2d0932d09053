import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { type AddressKind, findBySlug } from './address.queries.ts'
import { isPublished } from './edition.queries.ts'
import { maySeeEdition, maySeeRecord } from './plan.access.ts'
import { listStandings } from './step.queries.ts'

/** Where a record is now that had this address before; undefined when it never was one. */
export async function findNewAddress(scope: Scope, kind: AddressKind, slug: string): Promise<string | undefined> {
  return read(scope, async (tx) => {
    const found = await findBySlug(tx, kind, slug)
    if (!found || found.slug === slug) return undefined
    return (await maySee(tx, scope, kind, found.id)) ? found.slug : undefined
  })
}

async function maySee(tx: Transaction, scope: Scope, kind: AddressKind, id: string): Promise<boolean> {
  if (kind === 'plan') return maySeeEdition(scope.viewer, { published: await isPublished(tx, id) })
  const [record] = await listStandings(tx, kind, [id])
  return record !== undefined && maySeeRecord(scope.viewer, record) && maySee(tx, scope, 'plan', record.planId)
}
