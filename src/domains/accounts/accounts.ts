/** Front file of the accounts: units, for now; people, roles and sign-in come with the workspace. */
import { randomUUID } from 'node:crypto'
import type { Text } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { Forbidden } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { insertUnit, insertUnitName, listUnits } from './unit.queries.ts'
import type { Unit, UnitKind } from './unit.ts'

export { listUnits } from './unit.queries.ts'
export { type Unit, type UnitKind, unitKinds } from './unit.ts'

/** Founds a unit and gives its id. `translations`: the name in other languages. */
export async function addUnit(
  scope: Scope,
  unit: { slug: string; name: string; short: string; kind: UnitKind; parentId: string | null },
  translations: Text[] = [],
): Promise<string> {
  if (scope.viewer.kind === 'public') throw new Forbidden('addUnit')
  return transact(scope, 'accounts.addUnit', async ({ tx, changed }) => {
    const row = { id: randomUUID(), ...unit }
    await insertUnit(tx, scope, row)
    for (const name of translations) await insertUnitName(tx, scope, row, name)
    changed({ kind: 'unit', id: row.id, before: null, after: { ...unit, translations } })
    return row.id
  })
}

/** By id, for pages that name the units of many records; inside the caller's transaction. */
export async function listUnitNames(tx: Transaction, scope: Scope): Promise<Map<string, Unit>> {
  return new Map((await listUnits(tx, scope)).map((unit) => [unit.id, unit]))
}
