import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listReportable } from '../../plan/plan.ts'
import { loadPartsOf } from './asked.read.ts'
import { saveRound } from './round.queries.ts'
import type { Round } from './round.ts'
import { changeRound } from './round.verbs.ts'
import { insertFilled } from './round-life.verbs.ts'
import { findUpdate, putBackUpdate, takeOutUpdate } from './update.queries.ts'

type MeasureRefusal = 'round.fixed' | 'changed_meanwhile'

/** Asks about one more measure. Of one that was taken out, what had been said is there again. */
export async function addMeasureToRound(
  scope: Scope,
  id: string,
  seen: number,
  measureId: string,
): Promise<Outcome<null, MeasureRefusal | 'round.has_measure'>> {
  return changeRound(scope, 'addMeasureToRound', id, async (round, { tx, changed }) => {
    if (!canChangeMeasures(round)) return refused('round.fixed')
    const measure = (await listReportable(tx, scope, round.planId)).find((one) => one.id === measureId)
    if (!measure) throw new NotFound('measure')
    const update = await findUpdate(tx, id, measureId)
    if (update && update.takenOutAt === null) return refused('round.has_measure')
    if (!(await saveRound(tx, id, seen, {}))) return refused('changed_meanwhile')
    if (update) await putBackUpdate(tx, update.id)
    else await insertFilled(tx, scope, id, await loadPartsOf(tx, round, measure))
    changed({ kind: 'round', id, before: null, after: { added: measureId } })
    return ok(null)
  })
}

/** Asks about a measure no more, for a reason. What was said until then stays kept. */
export async function takeMeasureOut(
  scope: Scope,
  id: string,
  seen: number,
  measureId: string,
  reason: string,
): Promise<Outcome<null, MeasureRefusal | 'round.reason_missing'>> {
  return changeRound(scope, 'takeMeasureOut', id, async (round, { tx, changed }) => {
    if (!canChangeMeasures(round)) return refused('round.fixed')
    const update = await findUpdate(tx, id, measureId)
    if (!update || update.takenOutAt !== null) throw new NotFound('measure')
    if (reason.trim() === '') return refused('round.reason_missing')
    if (!(await saveRound(tx, id, seen, {}))) return refused('changed_meanwhile')
    await takeOutUpdate(tx, scope, update.id, reason.trim())
    changed({ kind: 'round', id, before: { asked: measureId }, after: { takenOut: measureId, reason: reason.trim() } })
    return ok(null)
  })
}

/** Until its texts are worded, a round can still ask about more, or less. */
export function canChangeMeasures({ state }: Pick<Round, 'state'>): boolean {
  return state === 'opened' || state === 'collecting' || state === 'closing'
}
