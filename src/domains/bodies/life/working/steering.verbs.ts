import { allOrNone } from '../../../../platform/all-or-none.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { listRecordTexts } from '../../../plan/plan.ts'
import type { PartText } from '../../reviews/wording.ts'
import { closeMotion, enterCounts } from '../../votes/closing.verbs.ts'
import type { StepTarget } from '../../votes/motion.ts'
import { draftMotion } from '../../votes/motion.verbs.ts'
import { putMotion } from '../../votes/putting.verbs.ts'
import type { Counts, MotionRule, Result } from '../../votes/tally.ts'
import { findLifeItem } from '../life.queries.ts'
import { carryOutWith } from './new-words.verbs.ts'

/**
 * `counts`: by side; of a consent nobody is counted. `texts`: those that the decision gives other words, of the version
 * that was `seen`.
 */
export type Steering = {
  stepTo: StepTarget
  reason: string
  rule: MotionRule
  counts: ReadonlyMap<string, Counts>
  texts: readonly PartText[]
  seen: number
}

/**
 * Decides on the record of an item in one go, while its meeting runs: the motion is worded, put, counted and closed, and
 * what it does is written back, with other words where the meeting changed them. All of it or nothing. Gives what it came to.
 */
export async function decideItem(
  scope: Scope,
  publicUrl: string,
  itemId: string,
  { stepTo, reason, rule, counts, texts, seen }: Steering,
): Promise<Outcome<Result>> {
  return allOrNone(scope, 'bodies.decideItem', async (inside) => {
    const item = await findLifeItem(inside.db, itemId)
    if (!item) throw new NotFound('item')
    const [record] = await listRecordTexts(inside.db, inside, [item.recordId])
    if (!record) throw new NotFound('record')
    if (texts.length > 0 && record.version !== seen) return refused('changed_meanwhile')
    const wish = {
      ...{ meetingId: item.meetingId, itemId, title: record.title.words || item.title, words: reason, rule, stepTo },
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
    const closed = await closeMotion(inside, drafted.value, 3, carryOutWith({ record, texts }))
    return closed.ok ? ok(closed.value.result) : closed
  })
}
