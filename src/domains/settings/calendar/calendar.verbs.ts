import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { findRules } from '../city/rules.queries.ts'
import { mayChangeSettings } from '../settings.access.ts'
import type { Calendar, Days } from '../working-day.ts'
import { loadCalendar } from './calendar.read.ts'
import { deleteDays, insertDays, listDays } from './days.queries.ts'

/** `version`: of the rules, to which the Land belongs. */
export async function showCalendar(scope: Scope): Promise<Calendar & { version: number }> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('showCalendar')
  return read(scope, async (tx) => {
    const { version } = await findRules(tx)
    return { version, ...(await loadCalendar(tx)) }
  })
}

export async function addDays(scope: Scope, wish: Omit<Days, 'id'>): Promise<void> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('addDays')
  await transact(scope, 'settings.addDays', async ({ tx, changed }) => {
    const days = { id: randomUUID(), ...wish }
    await insertDays(tx, scope, days)
    changed({ kind: 'city_days', id: days.id, before: null, after: wish })
  })
}

export async function removeDays(scope: Scope, id: string): Promise<void> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('removeDays')
  await transact(scope, 'settings.removeDays', async ({ tx, changed }) => {
    const found = (await listDays(tx)).find((one) => one.id === id)
    if (!found) throw new NotFound('days')
    await deleteDays(tx, id)
    const { id: _id, ...before } = found
    changed({ kind: 'city_days', id, before, after: null })
  })
}
