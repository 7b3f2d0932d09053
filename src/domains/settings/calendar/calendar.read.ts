import type { Transaction } from '../../../platform/database.ts'
import { findRules } from '../city/rules.queries.ts'
import type { Calendar } from '../working-day.ts'
import { listDays } from './days.queries.ts'

/** What the administration goes by, for whoever plans something on working days. */
export async function loadCalendar(tx: Transaction): Promise<Calendar> {
  const { land } = await findRules(tx)
  return { land, days: await listDays(tx) }
}
