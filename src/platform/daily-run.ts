import { sql } from 'kysely'
import type { Transaction } from './database.ts'
import type { Scope } from './scope.ts'

/** One round of the daily work: when, and how much of each kind was dropped. Numbers alone, nobody's data. */
export type DailyRun = { at: Date; dropped: Record<string, number> }

const keptDays = 366

/** Notes a round, and forgets those of more than a year ago. */
export async function noteRun(tx: Transaction, { city, now }: Scope, dropped: DailyRun['dropped']): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  await tx.deleteFrom('dailyRun').where('at', '<', before).execute()
  await tx
    .insertInto('dailyRun')
    .values({ cityId: city.id, at: now, dropped: sql<string>`${JSON.stringify(dropped)}::jsonb` })
    .onConflict((same) => same.columns(['cityId', 'at']).doNothing())
    .execute()
}

/** The last rounds, the newest first. */
export async function listRuns(tx: Transaction, limit: number): Promise<DailyRun[]> {
  const rows = await tx.selectFrom('dailyRun').select(['at', 'dropped']).orderBy('at', 'desc').limit(limit).execute()
  return rows.map(({ at, dropped }) => ({ at, dropped: dropped as DailyRun['dropped'] }))
}
