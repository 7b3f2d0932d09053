import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

/** Takes the names from inquiries that were answered or closed before a moment, but those of public offices. Gives how many. */
export async function forgetAskers(tx: Transaction, before: Date): Promise<number> {
  const done = await sql`update reporting_inquiry i set asker = '', version = version + 1
    where asker <> '' and asker_kind not in ('councillor', 'faction') and state <> 'open'
      and (select max(at) from reporting_inquiry_step s
        where s.inquiry_id = i.id and s.step in ('answered', 'closed')) < ${before}`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}
