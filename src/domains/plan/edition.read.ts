/** Which edition a page speaks of, among those that its viewer may see. */
import type { Transaction } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { listEditions } from './edition.queries.ts'
import { type Edition, type EditionState, editionOfToday } from './edition.ts'
import { maySeeEdition } from './plan.access.ts'

export async function visibleEditions(tx: Transaction, scope: Scope): Promise<Edition[]> {
  const editions = await listEditions(tx, scope)
  return editions.filter((edition) => maySeeEdition(scope.viewer, { published: edition.state !== 'draft' }))
}

export async function chooseEdition(tx: Transaction, scope: Scope, slug: string | undefined): Promise<Edition> {
  const editions = await visibleEditions(tx, scope)
  const chosen = slug === undefined ? editionOfToday(editions) : editions.find((one) => one.slug === slug)
  if (!chosen) throw new NotFound('plan')
  return chosen
}

export async function editionOf(tx: Transaction, scope: Scope, planId: string): Promise<Edition> {
  const edition = (await visibleEditions(tx, scope)).find((one) => one.id === planId)
  if (!edition) throw new NotFound('plan')
  return edition
}

const places: readonly EditionState[] = ['in_force', 'succeeded', 'upcoming', 'draft']

/** The main plan, then what was public before what is to come: an address of then still leads where it did. */
export function mainFirst(a: Edition, b: Edition): number {
  return Number(b.isMain) - Number(a.isMain) || places.indexOf(a.state) - places.indexOf(b.state)
}
