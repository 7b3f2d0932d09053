import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { lineFor, listPersons, loadOffice, type Person } from '../../accounts/accounts.ts'
import { listAbsences } from './absence.queries.ts'

export type Recipients = {
  /** Who is written to for a unit: its head, else the deputy, else those above, whoever is there; null: nobody. */
  personFor: (unitId: string) => Person | null
  /** Whether somebody heads the unit today, or stands in for its head, or the same of a unit above. */
  leads: (personId: string, unitId: string) => boolean
  nameOf: (unitId: string) => string
}

export async function loadRecipients(tx: Transaction, scope: Scope): Promise<Recipients> {
  const today = dayOf(scope.now)
  const office = await loadOffice(tx, scope)
  const away = new Set(
    (await listAbsences(tx)).flatMap(({ fromOn, toOn, personId }) =>
      fromOn <= today && today <= toOn ? [personId] : [],
    ),
  )
  const ids = [...new Set(office.holdings.map(({ personId }) => personId))]
  const people = new Map((await listPersons(tx, ids)).map((one) => [one.id, one]))
  const names = new Map(office.units.map(({ id, name }) => [id, name.words]))
  const lineOf = (unitId: string) => lineFor({ postId: null, unitId }, today, office)
  return {
    personFor: (unitId) => people.get(lineOf(unitId).find((one) => !away.has(one.personId))?.personId ?? '') ?? null,
    leads: (personId, unitId) => lineOf(unitId).some((one) => one.personId === personId),
    nameOf: (unitId) => names.get(unitId) ?? '',
  }
}
