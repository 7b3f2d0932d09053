import { allOrNone } from '../../../platform/all-or-none.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { moveGoal, moveMeasure } from '../lineage.verbs.ts'
import { isSameSet } from '../order.ts'
import { showAct } from './act.read.ts'
import type { Move } from './move.form.ts'
import type { Subject } from './structure.routes.ts'

/** Lets a goal stand in other fields, or a measure serve other goals. */
export async function move(
  scope: Scope,
  plan: string,
  subject: Subject,
  id: string,
  { seen, to, on, reason }: Move,
): Promise<Outcome<{ slugs: string[] }>> {
  return allOrNone(scope, 'plan.move', async (inside) => {
    const { records, places } = await showAct(inside, plan, subject, [id])
    if (records[0]!.ended) return refused('lineage.ended_already')
    if (isSameSet(places, to)) return refused('structure.nothing_moves')
    const moved =
      subject === 'goal'
        ? await moveGoal(inside, id, seen, { fieldIds: to, on, reason })
        : await moveMeasure(inside, id, seen, { goalIds: to, on, reason })
    return moved.ok ? ok({ slugs: [records[0]!.slug] }) : moved
  })
}
