import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** Where a council's system answers, and which of its bodies is the city's own. */
export type CouncilSource = {
  endpoint: string
  systemName: string
  bodyId: string
  bodyName: string
  version: number
}

export async function findSource(tx: Transaction): Promise<CouncilSource | undefined> {
  return tx
    .selectFrom('bodiesCouncilSource')
    .select(['endpoint', 'systemName', 'bodyId', 'bodyName', 'version'])
    .executeTakeFirst()
}

export async function insertSource(tx: Transaction, scope: Scope, source: CouncilSource): Promise<void> {
  await tx
    .insertInto('bodiesCouncilSource')
    .values({ cityId: scope.city.id, ...source })
    .execute()
}

/** With everything that was read there. */
export async function deleteSource(tx: Transaction): Promise<void> {
  await tx.deleteFrom('bodiesCouncilSource').execute()
}
