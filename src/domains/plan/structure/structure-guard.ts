import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Edition } from '../edition.ts'
import { mayRestructure } from '../plan.access.ts'

/** A scope whose reading and writing is that of one transaction. */
export type Inside = Scope & { db: Transaction }

/** Who may not change the structure of this edition goes no further. */
export function demandStructure(scope: Scope, edition: Edition): void {
  if (!isOpen(scope, edition)) throw new Forbidden('plan.restructure')
}

/** An edition that another has followed stays as it was. */
export function isOpen(scope: Scope, edition: Edition): boolean {
  return edition.successor === null && mayRestructure(scope.viewer, { published: edition.state !== 'draft' })
}
