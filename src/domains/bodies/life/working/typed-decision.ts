import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Decision, Stage } from '../../../plan/plan.ts'
import type { StepTarget } from '../../votes/motion.ts'
import { type BodyKind, isUsual } from '../body-steps.ts'

/** A decision that was taken elsewhere, as somebody enters it. `bodyKind`: of a body of ours. */
export type TypedDecision = { decision: Decision; stepTo: StepTarget | null; bodyKind: BodyKind | null }

export type TypedRefusal = 'body.missing' | 'day.future' | 'paper_url' | 'decision.not_usual'

/** The council and others that have no meetings here are trusted with any step; what is unusual for one of ours has a reason. */
export function checkTyped(typed: TypedDecision, today: string): Outcome<TypedDecision, TypedRefusal> {
  const { decision, stepTo, bodyKind } = typed
  if (decision.body === '') return refused('body.missing')
  if (decision.decidedOn > today) return refused('day.future')
  if (decision.paperUrl !== null && !/^https?:\/\/\S+$/.test(decision.paperUrl)) return refused('paper_url')
  const usual = bodyKind === null || stepTo === null || isUsual(bodyKind, { effect: 'step', stepTo, kindTo: null })
  return usual || decision.reason !== '' ? ok(typed) : refused('decision.not_usual')
}

/** What the next stage is by itself, for whoever enters a decision on a record at this stage. */
export const likelyNext: Partial<Record<Stage, StepTarget>> = {
  draft: 'in_review',
  in_review: 'with_steering',
  with_steering: 'accepted',
  returned: 'draft',
  accepted: 'with_council',
  with_council: 'adopted',
}
