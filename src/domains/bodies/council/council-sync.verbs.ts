import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { mayRunCouncil } from '../bodies.access.ts'
import { type CouncilSource, findSource } from './council-source.queries.ts'
import { findSync, lockSource, type Sync, saveSync } from './council-sync.queries.ts'
import { isDue, isRunning, nextRun } from './council-sync.ts'
import { readCouncil, SourceChanged } from './council-walk.ts'
import { CouncilFailure, councilWays, type Ways } from './oparl-client.ts'

export type Run = { source: CouncilSource; sync: Sync }

/** Notes that a look at the council's system begins. Another one under way is not disturbed. */
export async function beginSync(scope: Scope): Promise<Outcome<Run, 'council.no_source' | 'council.running'>> {
  if (!mayRunCouncil(scope.viewer)) throw new Forbidden('beginSync')
  return writeQuietly(scope, async (tx) => {
    await lockSource(tx)
    const source = await findSource(tx)
    if (!source) return refused('council.no_source')
    const last = await findSync(tx)
    if (last && isRunning(last, scope.now)) return refused('council.running')
    const sync = nextRun(last, scope.now)
    await saveSync(tx, scope, sync)
    return ok({ source, sync })
  })
}

/** Reads what changed there, or everything, page by page; each page is kept as it comes, and so is what went wrong. */
export async function runSync(scope: Scope, run: Run, ways: Ways = councilWays): Promise<Sync> {
  const begun = ways.clock()
  const now = () => new Date(scope.now.getTime() + ways.clock() - begun)
  const end = async (sync: Sync): Promise<Sync> => {
    const ended = { ...sync, endedAt: now(), toldAt: now() }
    await writeQuietly(scope, async (tx) => {
      if ((await findSource(tx))?.bodyId === run.source.bodyId) await saveSync(tx, scope, ended)
    })
    return ended
  }
  const progress = { sync: run.sync }
  try {
    return await end(await readCouncil(scope, run, ways, now, progress))
  } catch (error) {
    // Somebody took another system meanwhile: what was read of the first is gone already.
    if (error instanceof SourceChanged) return progress.sync
    if (!(error instanceof CouncilFailure)) {
      await end({ ...progress.sync, failure: 'bug' })
      throw error
    }
    const { code, status, address } = error
    return end({ ...progress.sync, failure: code, failureStatus: status, failureAddress: address })
  }
}

/** The daily look, where a city has told where its council's system is. `signal`: that the program ends. */
export async function syncCouncilDaily(scope: Scope, signal?: AbortSignal, ways: Ways = councilWays): Promise<void> {
  if (!isDue(await read(scope, findSync), scope.now)) return
  const begun = await beginSync(scope)
  if (begun.ok) await runSync(scope, begun.value, signal ? { ...ways, signal } : ways)
}
