import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { firstRules, type Rules } from './rules.ts'

/** The table's checks keep the words to those of `rules.ts`. */
export async function findRules(tx: Transaction): Promise<Rules> {
  const row = await tx
    .selectFrom('settingsRules')
    .select(['secondFactor', 'reportYears', 'land', 'version'])
    .executeTakeFirst()
  return row ? ({ ...row } as Rules) : firstRules
}

export async function saveRules(tx: Transaction, scope: Scope, rules: Rules): Promise<void> {
  await tx
    .insertInto('settingsRules')
    .values({ cityId: scope.city.id, ...rules })
    .onConflict((already) => already.column('cityId').doUpdateSet(rules))
    .execute()
}
