import type pg from 'pg'
import { clearSignIns, dropByPeriods, forgetTraces } from '../domains/accounts/accounts.ts'
import { noteRun } from '../platform/daily-run.ts'
import type { Scope } from '../platform/scope.ts'
import { writeQuietly } from '../platform/transact.ts'
import { holders, keepers } from '../workspace/holders.ts'
import { asOwner } from './as-owner.ts'

/** The daily work, done at every start too: drops what has an end, and forgets who was erased (docs/operating/kept-data.md). */
export async function tidyUp(scope: Scope, owner: pg.ClientConfig): Promise<void> {
  await clearSignIns(scope.db, scope.now)
  const dropped = await asOwner(owner, async (db) => ({
    ...(await dropByPeriods(scope, db, keepers)),
    'accounts.trace': await forgetTraces({ ...scope, db }, holders),
  }))
  await writeQuietly(scope, (tx) => noteRun(tx, scope, dropped))
}
