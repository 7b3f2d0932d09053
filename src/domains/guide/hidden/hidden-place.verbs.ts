import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayKeepHidden } from '../guide.access.ts'
import { findService } from '../services/service.queries.ts'
import { deleteHiddenPlace, findHiddenPlace, listToldOf, saveHidden, saveHiddenPlace } from './hidden-place.queries.ts'
import {
  checkHiddenPlace,
  type HiddenPlace,
  type HiddenRefusal,
  type HiddenWish,
  type LookReason,
} from './hidden-place.ts'

/**
 * Keeps where a sensitive service is, or forgets it (`null`). `seen`: 0 where there was none. The log tells that it was
 * done and what changed by name, never what it says: nor a digest of it, from which an address is soon guessed.
 */
export async function keepHiddenPlace(
  scope: Scope,
  serviceId: string,
  seen: number,
  wish: HiddenWish | null,
): Promise<Outcome<null, HiddenRefusal>> {
  if (!mayKeepHidden(scope.viewer)) throw new Forbidden('keepHiddenPlace')
  return transact(scope, 'guide.keepHiddenPlace', async ({ tx, changed }) => {
    const service = await findService(tx, { id: serviceId })
    if (!service?.sensitive) throw new NotFound('service')
    const before = await findHiddenPlace(tx, serviceId)
    if ((before?.version ?? 0) !== seen) return refused('changed_meanwhile')
    const refusal = wish && checkHiddenPlace(wish, service, await listToldOf(tx, serviceId))
    if (refusal) return refusal
    await saveHidden(tx, serviceId, wish !== null)
    if (wish) await saveHiddenPlace(tx, scope, serviceId, { ...wish, version: seen + 1 })
    else await deleteHiddenPlace(tx, serviceId)
    const after = wish ? { act: 'kept', fields: differing(before, wish) } : { act: 'forgotten' }
    changed({ kind: 'hidden_place', id: serviceId, before: null, after })
    return ok(null)
  })
}

/** The one way to read it. Who looked, and why, stands in the log before anything is shown. */
export async function showHiddenPlace(scope: Scope, serviceId: string, reason: LookReason): Promise<HiddenPlace> {
  if (!mayKeepHidden(scope.viewer)) throw new Forbidden('showHiddenPlace')
  return transact(scope, 'guide.showHiddenPlace', async ({ tx, changed }) => {
    const place = await findHiddenPlace(tx, serviceId)
    if (!place) throw new NotFound('hidden place')
    changed({ kind: 'hidden_place', id: serviceId, before: null, after: { act: 'looked', reason } })
    return place
  })
}

function differing(before: HiddenPlace | undefined, wish: HiddenWish): string[] {
  return (['address', 'notes', 'contact'] as const).filter((field) => (before?.[field] ?? '') !== wish[field])
}
