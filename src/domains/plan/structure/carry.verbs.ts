import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { moveMeasure } from '../lineage.verbs.ts'
import { findMeasure } from '../measure.queries.ts'
import { isSameList } from '../order.ts'
import { carriedGoals, together } from './inherited-sheet.ts'
import type { listServing } from './structure.queries.ts'
import type { Inside } from './structure-guard.ts'

type Said = { on: string; reason: string }
type Serving = Awaited<ReturnType<typeof listServing>>

/** The measures of goals that ended serve what those became. Where they became nothing, none may be left without a goal. */
export async function carryMeasures(
  inside: Inside,
  serving: Serving,
  { ending, to }: { ending: string[]; to: string[] },
  said: Said,
): Promise<Outcome<null>> {
  if (to.length === 0) {
    const left = serving.filter(({ livingGoalIds }) => livingGoalIds.every((id) => ending.includes(id)))
    return left.length === 0 ? ok(null) : refused('goal.has_measures', { n: left.length, title: left[0]!.title })
  }
  for (const { id } of serving) {
    const moved = await serve(inside, id, (goalIds) => carriedGoals(goalIds, ending, to), said)
    if (!moved.ok) return moved
  }
  return ok(null)
}

/** What several measures served is served by the one of them that goes on. */
export async function carryGoals(
  inside: Inside,
  { from, into }: { from: string[]; into: string },
  said: Said,
): Promise<Outcome<null>> {
  const measures = await Promise.all(from.map((id) => findMeasure(inside.db, 'id', id)))
  const served = together(measures.map((measure) => measure?.sheet.goalIds ?? []))
  return serve(inside, into, (goalIds) => together([goalIds, served]), said)
}

async function serve(
  inside: Scope & Inside,
  id: string,
  change: (goalIds: readonly string[]) => string[],
  said: Said,
): Promise<Outcome<null>> {
  const measure = await findMeasure(inside.db, 'id', id)
  if (!measure) throw new NotFound('measure')
  const goalIds = change(measure.sheet.goalIds)
  if (isSameList(goalIds, measure.sheet.goalIds)) return ok(null)
  const moved = await moveMeasure(inside, id, measure.version, { goalIds, ...said })
  return moved.ok ? ok(null) : moved
}
