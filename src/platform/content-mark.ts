import { sql } from 'kysely'
import type { Transaction } from './database.ts'

/**
 * Which content of the city a transaction sees: its version, and which transaction wrote that, since a version that was
 * rolled back may come a second time with other content.
 */
export async function contentMark(tx: Transaction): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select version || ' ' || xmin::text as mark from city_version where city_id = current_city()`.execute(tx)
  return rows[0]?.mark ?? ''
}
