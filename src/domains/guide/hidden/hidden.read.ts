import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { mayKeepHidden } from '../guide.access.ts'
import { standingsOfServices } from '../step.queries.ts'
import { findSheltered, listHiddenIds, listSheltered, type Sheltered } from './hidden-place.queries.ts'

/** How many places of the published services nobody may find: of the whole city, and as of now alone. */
export async function countHidden(tx: Transaction): Promise<number> {
  const standings = await standingsOfServices(tx, await listHiddenIds(tx))
  return [...standings.values()].filter((one) => one === 'published').length
}

export async function showSheltered(scope: Scope): Promise<Sheltered[]> {
  if (!mayKeepHidden(scope.viewer)) throw new Forbidden('hidden places')
  return read(scope, listSheltered)
}

export async function showShelteredService(scope: Scope, slug: string): Promise<Sheltered> {
  if (!mayKeepHidden(scope.viewer)) throw new Forbidden('hidden place')
  const found = await read(scope, (tx) => findSheltered(tx, slug))
  if (!found) throw new NotFound('service')
  return found
}
