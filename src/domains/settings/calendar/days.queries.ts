import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Days, DaysKind } from '../working-day.ts'

export async function listDays(tx: Transaction): Promise<Days[]> {
  const rows = await tx
    .selectFrom('settingsDays')
    .select(['id', 'kind', 'name', 'fromOn', 'toOn'])
    .orderBy('fromOn')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as DaysKind }))
}

export async function insertDays(tx: Transaction, scope: Scope, days: Days): Promise<void> {
  await tx
    .insertInto('settingsDays')
    .values({ cityId: scope.city.id, ...days })
    .execute()
}

export async function deleteDays(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('settingsDays').where('id', '=', id).execute()
}
