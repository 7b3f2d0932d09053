import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Absence } from './in-line.ts'

/** The earliest first. */
export async function listAbsences(tx: Transaction): Promise<Absence[]> {
  return tx
    .selectFrom('reportingAbsence')
    .select(['id', 'personId', 'fromOn', 'toOn'])
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
}

export async function insertAbsence(tx: Transaction, scope: Scope, absence: Absence): Promise<void> {
  await tx
    .insertInto('reportingAbsence')
    .values({ cityId: scope.city.id, ...absence })
    .execute()
}

export async function deleteAbsence(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('reportingAbsence').where('id', '=', id).execute()
}

/** Gives how many. */
export async function deleteAbsencesBefore(tx: Transaction, day: string): Promise<number> {
  const gone = await tx.deleteFrom('reportingAbsence').where('toOn', '<', day).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
