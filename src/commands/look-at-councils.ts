import { syncCouncilDaily } from '../domains/bodies/bodies.ts'
import { listCities } from '../platform/cities.ts'
import type { Scope } from '../platform/scope.ts'

/** The daily look at the councils' own systems, where cities have told where they are. One city's keeps no other's away. */
export async function lookAtCouncils(
  around: Omit<Scope, 'city' | 'viewer'>,
  closing: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  for (const city of await listCities(around.db)) {
    if (closing.aborted) return
    await syncCouncilDaily({ ...around, city, viewer: { kind: 'command' } }, closing).catch(onFailure)
  }
}
