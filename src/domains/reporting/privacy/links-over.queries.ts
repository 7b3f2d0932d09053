import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

/** Takes name and address from the links of rounds that were published before a moment. Gives how many. */
export async function forgetLinksOfPublished(tx: Transaction, before: Date): Promise<number> {
  const done = await sql`update reporting_link set name = '', mail = null, person_id = null
    where (name <> '' or mail is not null) and round_id in (
      select round_id from reporting_round_step where state = 'published' and at < ${before})`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}

/** Drops the doors of links that were over, or ended, before a moment. Gives how many. */
export async function deleteDoorsOver(tx: Transaction, before: Date): Promise<number> {
  const done = await sql`delete from reporting_link_door d using reporting_link l
    where d.link_id = l.id and (l.expires_at < ${before} or l.ended_at < ${before})`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}
