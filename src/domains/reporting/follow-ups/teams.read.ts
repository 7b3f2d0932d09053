import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { loadOffice, type Unit } from '../../accounts/accounts.ts'
import { mayEditReports } from '../reporting.access.ts'

/** Whose follow-ups are somebody's own: `units` in which they hold a post or have a role today; `coordinates`: the coordination's. */
export type Teams = { own: string | null; units: Unit[]; coordinates: boolean }

export async function loadTeams(tx: Transaction, scope: Scope): Promise<Teams> {
  const { viewer } = scope
  const coordinates = mayEditReports(viewer)
  if (viewer.kind !== 'person') return { own: null, units: [], coordinates }
  const today = dayOf(scope.now)
  const { units, posts, holdings } = await loadOffice(tx, scope)
  const held = new Set(
    holdings
      .filter(({ personId, startsOn, endsOn }) => {
        return personId === viewer.id && startsOn <= today && (endsOn === null || today <= endsOn)
      })
      .map(({ postId }) => postId),
  )
  const ids = new Set([
    ...posts.filter(({ id, closedOn }) => held.has(id) && closedOn === null).map(({ unitId }) => unitId),
    ...viewer.grants.flatMap(({ unitId }) => unitId ?? []),
  ])
  return { own: viewer.id, units: units.filter(({ id }) => ids.has(id)), coordinates }
}
