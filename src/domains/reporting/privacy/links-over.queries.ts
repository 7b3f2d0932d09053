import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

/** Takes name and address from the links of rounds that were published before a moment, and from whom they reminded. Gives how many. */
export async function forgetLinksOfPublished(tx: Transaction, before: Date): Promise<number> {
  const rounds = sql`select round_id from reporting_round_step where state = 'published' and at < ${before}`
  const links = await sql`update reporting_link set name = '', mail = null, person_id = null
    where (name <> '' or mail is not null) and round_id in (${rounds})`.execute(tx)
  const notices = await sql`update reporting_notice set person_id = null
    where person_id is not null and round_id in (${rounds})`.execute(tx)
  return Number(links.numAffectedRows ?? 0n) + Number(notices.numAffectedRows ?? 0n)
}

/** The same of what is older than a moment in rounds that were never published. */
export async function forgetLinksOfUnpublished(tx: Transaction, before: Date): Promise<number> {
  const published = sql`select round_id from reporting_round_step where state = 'published'`
  const links = await sql`update reporting_link set name = '', mail = null, person_id = null
    where (name <> '' or mail is not null) and made_at < ${before} and round_id not in (${published})`.execute(tx)
  const notices = await sql`update reporting_notice set person_id = null
    where person_id is not null and sent_at < ${before} and round_id not in (${published})`.execute(tx)
  return Number(links.numAffectedRows ?? 0n) + Number(notices.numAffectedRows ?? 0n)
}

/** Drops the doors of links that were over, or ended, before a moment. Gives how many. */
export async function deleteDoorsOver(tx: Transaction, before: Date): Promise<number> {
  const done = await sql`delete from reporting_link_door d using reporting_link l
    where d.link_id = l.id and (l.expires_at < ${before} or l.ended_at < ${before})`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}
