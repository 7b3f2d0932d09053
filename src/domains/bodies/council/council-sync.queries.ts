import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** How a look at the council's system goes, or went. */
export type Sync = {
  startedAt: Date
  toldAt: Date
  endedAt: Date | null
  whole: boolean
  pages: number
  papers: number
  removed: number
  unreadable: number
  failure: string | null
  failureStatus: number | null
  failureAddress: string | null
  since: Date | null
  wholeAt: Date | null
}

const columns = [
  ...(['startedAt', 'toldAt', 'endedAt', 'whole', 'pages', 'papers', 'removed', 'unreadable'] as const),
  ...(['failure', 'failureStatus', 'failureAddress', 'since', 'wholeAt'] as const),
] as const

export async function findSync(tx: Transaction): Promise<Sync | undefined> {
  return tx.selectFrom('bodiesCouncilSync').select(columns).executeTakeFirst()
}

export async function saveSync(tx: Transaction, scope: Scope, sync: Sync): Promise<void> {
  await tx
    .insertInto('bodiesCouncilSync')
    .values({ cityId: scope.city.id, ...sync })
    .onConflict((already) => already.column('cityId').doUpdateSet(sync))
    .execute()
}

/** Who asks at the same moment waits here, and then sees what the first one wrote. */
export async function lockSource(tx: Transaction): Promise<void> {
  await sql`select 1 from bodies_council_source for no key update`.execute(tx)
}
