/** Which edition a page speaks of, among those that its viewer may see. */
import type { Transaction } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { listEditions } from './edition.queries.ts'
import type { Edition } from './edition.ts'
import { maySeeEdition } from './plan.access.ts'

export async function visibleEditions(tx: Transaction, scope: Scope): Promise<Edition[]> {
  const editions = await listEditions(tx, scope)
  return editions.filter((edition) => maySeeEdition(scope.viewer, { published: edition.state !== 'draft' }))
}

export async function chooseEdition(tx: Transaction, scope: Scope, slug: string | undefined): Promise<Edition> {
  const editions = await visibleEditions(tx, scope)
  const chosen = editions.find((one) => (slug === undefined ? one.state === 'in_force' : one.slug === slug))
  if (!chosen) throw new NotFound('plan')
  return chosen
}

export async function editionOf(tx: Transaction, scope: Scope, planId: string): Promise<Edition> {
  const edition = (await visibleEditions(tx, scope)).find((one) => one.id === planId)
  if (!edition) throw new NotFound('plan')
  return edition
}

export function inForceFirst(a: Edition, b: Edition): number {
  return Number(b.state === 'in_force') - Number(a.state === 'in_force')
}
