import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, type Refused, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayRunCouncil } from '../bodies.access.ts'
import { deleteSource, findSource, insertSource } from './council-source.queries.ts'
import { CouncilFailure, councilWays, type Looked, lookAtCouncil, type Ways } from './oparl-client.ts'

/** What answers at an address. Nothing is kept of it. */
export async function lookAtEndpoint(
  scope: Scope,
  endpoint: string,
  ways: Ways = quick,
): Promise<Outcome<Looked, 'council.failed'>> {
  if (!mayRunCouncil(scope.viewer)) throw new Forbidden('lookAtEndpoint')
  try {
    return ok(await lookAtCouncil(endpoint, ways))
  } catch (error) {
    if (error instanceof CouncilFailure) return failedWith(error)
    throw error
  }
}

/** Somebody waits for it in front of a page. */
const quick: Ways = {
  ...councilWays,
  attempts: 2,
  longest: 45_000,
  limits: { ...councilWays.limits, milliseconds: 15_000 },
}

function failedWith({ code, status, address }: CouncilFailure): Refused<'council.failed'> {
  return refused('council.failed', { failure: code, status: status ?? 0, address })
}

/**
 * Takes a body of a council's system as the city's own. What was read of another one before goes. `seen`: the version that
 * somebody had before their eyes, 0 where there was none.
 */
export async function chooseSource(
  scope: Scope,
  { endpoint, bodyId }: { endpoint: string; bodyId: string },
  seen: number,
  ways: Ways = quick,
): Promise<Outcome<null, 'changed_meanwhile' | 'council.failed' | 'council.body_unknown'>> {
  const looked = await lookAtEndpoint(scope, endpoint, ways)
  if (!looked.ok) return looked
  const body = looked.value.bodies.find(({ id }) => id === bodyId)
  if (!body) return refused('council.body_unknown')
  return transact(scope, 'bodies.chooseSource', async ({ tx, changed }) => {
    const before = await findSource(tx)
    if ((before?.version ?? 0) !== seen) return refused('changed_meanwhile')
    const chosen = { endpoint, systemName: looked.value.name, bodyId, bodyName: body.name }
    if (before) await deleteSource(tx)
    await insertSource(tx, scope, { ...chosen, version: seen + 1 })
    changed({ kind: 'councilSource', id: scope.city.id, before: before ? told(before) : null, after: told(chosen) })
    return ok(null)
  })
}

/** The city looks nowhere any more; what was read is dropped. */
export async function removeSource(scope: Scope, seen: number): Promise<Outcome<null, 'changed_meanwhile'>> {
  if (!mayRunCouncil(scope.viewer)) throw new Forbidden('removeSource')
  return transact(scope, 'bodies.removeSource', async ({ tx, changed }) => {
    const before = await findSource(tx)
    if (before?.version !== seen) return refused('changed_meanwhile')
    await deleteSource(tx)
    changed({ kind: 'councilSource', id: scope.city.id, before: told(before), after: null })
    return ok(null)
  })
}

function told({ endpoint, bodyId }: { endpoint: string; bodyId: string }) {
  return { endpoint, bodyId }
}
