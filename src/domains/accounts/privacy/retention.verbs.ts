import { type DailyRun, listRuns } from '../../../platform/daily-run.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayChangeRetention } from '../accounts.access.ts'
import type { Keeper } from './holder.ts'
import { listPeriods, savePeriod } from './retention.queries.ts'

/** For how many days each kind is kept in the city; null: until somebody deletes it. */
export type Periods = ReadonlyMap<string, number | null>

export async function showRetention(
  scope: Scope,
  keepers: readonly Keeper[],
): Promise<{ periods: Periods; runs: DailyRun[] }> {
  if (!mayChangeRetention(scope.viewer)) throw new Forbidden('showRetention')
  return read(scope, async (tx) => ({
    periods: withDefaults(keepers, await listPeriods(tx)),
    runs: await listRuns(tx, 30),
  }))
}

/** `seen`: the version of the periods (`versionOf`) that somebody had before their eyes. */
export async function changeRetention(
  scope: Scope,
  keepers: readonly Keeper[],
  wanted: Periods,
  seen: string,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  if (!mayChangeRetention(scope.viewer)) throw new Forbidden('changeRetention')
  return transact(scope, 'accounts.changeRetention', async ({ tx, changed }) => {
    const before = withDefaults(keepers, await listPeriods(tx))
    if (versionOf(before) !== seen) return refused('changed_meanwhile')
    const other = [...wanted].filter(([kind, days]) => before.get(kind) !== days)
    if (other.length === 0) return ok(null)
    for (const [kind, days] of other) await savePeriod(tx, scope, kind, days)
    const was = Object.fromEntries(other.map(([kind]) => [kind, before.get(kind) ?? null]))
    changed({ kind: 'retention', id: scope.city.id, before: was, after: Object.fromEntries(other) })
    return ok(null)
  })
}

/** What tells one state of all periods from another; they are rows of their own, hence have no number together. */
export function versionOf(periods: Periods): string {
  return [...periods].map(([kind, days]) => `${kind}=${days ?? ''}`).join(' ')
}

/** The daily work: drops of each kind what is older than the city keeps it. Gives how much of which. */
export async function dropByPeriods(scope: Scope, keepers: readonly Keeper[]): Promise<DailyRun['dropped']> {
  const periods = await showPeriods(scope, keepers)
  const dropped: DailyRun['dropped'] = {}
  for (const { kind, drop } of keepers) {
    const days = periods.get(kind)
    if (typeof days !== 'number' || !drop) continue
    dropped[kind] = await drop(scope, new Date(scope.now.getTime() - days * 86_400_000))
  }
  return dropped
}

export async function showPeriods(scope: Scope, keepers: readonly Keeper[]): Promise<Periods> {
  return withDefaults(keepers, await read(scope, listPeriods))
}

function withDefaults(keepers: readonly Keeper[], periods: Periods): Periods {
  return new Map(keepers.map(({ kind, days }) => [kind, periods.has(kind) ? (periods.get(kind) ?? null) : days]))
}
