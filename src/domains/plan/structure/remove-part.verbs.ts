import { allOrNone } from '../../../platform/all-or-none.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { removeFromDraft } from '../removal.verbs.ts'
import { showRemoval } from './removal.read.ts'
import type { PartKind } from './structure.routes.ts'

/** Takes a field, a goal or a measure out of a draft, as it was seen; no measure is left that serves nothing. */
export async function removePart(scope: Scope, kind: PartKind, id: string, seen: number): Promise<Outcome<null>> {
  return allOrNone(scope, 'plan.removePart', async (inside) => {
    const { version, left } = await showRemoval(inside, kind, id)
    if (version !== seen) return refused('changed_meanwhile')
    if (left.length > 0) return refused('goal.has_measures', { n: left.length, title: left[0] ?? '' })
    return removeFromDraft(inside, kind, id)
  })
}
