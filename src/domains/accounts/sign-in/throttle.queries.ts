import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'

const minutes = 15

/**
 * Counts one more try under a key and says whether it was one too many in a quarter of an hour. On every node alike, and
 * at once: it counts even where what follows is undone.
 */
export async function triedTooOften(db: Database, now: Date, key: string, most: number): Promise<boolean> {
  const digest = createHash('sha256').update(key).digest('base64url')
  const since = new Date(now.getTime() - minutes * 60_000)
  const row = await db
    .insertInto('accountsThrottle')
    .values({ key: digest, tried: 1, since: now })
    .onConflict((already) =>
      already.column('key').doUpdateSet({
        tried: sql<number>`case when accounts_throttle.since < ${since} then 1 else accounts_throttle.tried + 1 end`,
        since: sql<Date>`case when accounts_throttle.since < ${since} then ${now} else accounts_throttle.since end`,
      }),
    )
    .returning('tried')
    .executeTakeFirstOrThrow()
  return row.tried > most
}

/** What nobody needs any more: counts, links and sessions whose time is over. */
export async function clearSignIns(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - minutes * 60_000)
  await db.deleteFrom('accountsThrottle').where('since', '<', before).execute()
  await db.deleteFrom('accountsVerification').where('expiresAt', '<', now).execute()
  await db.deleteFrom('accountsSession').where('expiresAt', '<', now).execute()
}
