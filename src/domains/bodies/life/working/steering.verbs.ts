import { allOrNone } from '../../../../platform/all-or-none.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { listRecordTexts } from '../../../plan/plan.ts'
import { closeMotion, enterCounts } from '../../votes/closing.verbs.ts'
import type { StepTarget } from '../../votes/motion.ts'
import { draftMotion } from '../../votes/motion.verbs.ts'
import { putMotion } from '../../votes/putting.verbs.ts'
import type { Counts, MotionRule } from '../../votes/tally.ts'
import { carryOut } from '../carry-out.verbs.ts'
import { findLifeItem } from '../life.queries.ts'

/** `counts`: by side; of a consent nobody is counted. */
export type Steering = { stepTo: StepTarget; reason: string; rule: MotionRule; counts: ReadonlyMap<string, Counts> }

/**
 * Decides on the record of an item in one go, while its meeting runs: the motion is worded, put, counted and closed, and
 * what it does is written back. All of it or nothing. Gives whether it was carried.
 */
export async function decideItem(
  scope: Scope,
  publicUrl: string,
  itemId: string,
  { stepTo, reason, rule, counts }: Steering,
): Promise<Outcome<{ carried: boolean }>> {
  return allOrNone(scope, 'bodies.decideItem', async (inside) => {
    const item = await findLifeItem(inside.db, itemId)
    if (!item) throw new NotFound('item')
    const [record] = await listRecordTexts(inside.db, inside, [item.recordId])
    const wish = {
      ...{ meetingId: item.meetingId, itemId, title: record?.title.words || item.title, words: reason, rule, stepTo },
      ...({ way: 'room', secret: false, effect: 'step', kindTo: null } as const),
      // Only what is adopted binds; to accept a draft is a vote on it.
      decisionKind: stepTo === 'adopted' ? ('resolution' as const) : ('vote' as const),
      ...{ paperNumber: null, paperUrl: null },
    }
    const drafted = await draftMotion(inside, item.bodyId, wish, [{ kind: item.kind, recordId: item.recordId }])
    if (!drafted.ok) return drafted
    const put = await putMotion(inside, publicUrl, drafted.value, 1, { closesOn: null, away: [] })
    if (!put.ok) return put
    const counted = await enterCounts(inside, drafted.value, 2, counts)
    if (!counted.ok) return counted
    const closed = await closeMotion(inside, drafted.value, 3, carryOut)
    return closed.ok ? ok({ carried: closed.value.result === 'carried' }) : closed
  })
}
