import type pg from 'pg'
import { clearSignIns, dropByPeriods, eraseWithoutRole, forgetTraces } from '../domains/accounts/accounts.ts'
import { listCities } from '../platform/cities.ts'
import { noteRun } from '../platform/daily-run.ts'
import type { Database } from '../platform/database.ts'
import type { Scope } from '../platform/scope.ts'
import { writeQuietly } from '../platform/transact.ts'
import { holders, keepers } from '../workspace/holders.ts'
import { asOwner } from './as-owner.ts'

/**
 * The daily work, done after every start too: drops what has an end, and forgets who was erased, city by city
 * (docs/operating/kept-data.md). What fails in one city keeps it from no other.
 */
export async function tidyUp(
  around: Omit<Scope, 'city' | 'viewer'>,
  owner: pg.ClientConfig,
  onFailure: (error: unknown) => void,
): Promise<void> {
  await clearSignIns(around.db, around.now)
  const cities = await listCities(around.db)
  await asOwner(owner, async (all) => {
    const erased = await eraseWithoutRole(around, all, onFailure).catch(onFailure)
    for (const city of cities) {
      const scope: Scope = { ...around, city, viewer: { kind: 'command' } }
      await tidyCity(scope, all, erased?.get(city.id) ?? 0).catch(onFailure)
    }
  })
}

async function tidyCity(scope: Scope, all: Database, erased: number): Promise<void> {
  const dropped = {
    ...(await dropByPeriods(scope, keepers)),
    'accounts.person': erased,
    'accounts.trace': await forgetTraces({ ...scope, db: all }, holders),
  }
  await writeQuietly(scope, (tx) => noteRun(tx, scope, dropped))
}

const oneDay = 86_400_000

/** Does something when it is started and once a day. Closing waits for the round under way, which is told of it. */
export function everyDay(round: (closing: AbortSignal) => Promise<unknown>) {
  const closing = new AbortController()
  let underWay: Promise<unknown> | undefined
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    underWay = round(closing.signal)
  }
  return {
    start(): void {
      begin()
      timer = setInterval(begin, oneDay)
    },
    async close(): Promise<void> {
      clearInterval(timer)
      closing.abort()
      await underWay
    },
  }
}
