import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { DecisionKind } from '../../plan/plan.ts'
import type { MotionRule, Result, Way } from './tally.ts'

/** What a body decides when it says yes: nothing else than that, or also what becomes of the records in question. */
export const motionEffects = ['none', 'step', 'kind', 'minutes'] as const
export type MotionEffect = (typeof motionEffects)[number]

/** To where a body can take goals and measures, as it is said in the plan. */
export const stepTargets = [
  'in_review',
  'with_steering',
  'draft',
  'returned',
  'accepted',
  'with_council',
  'adopted',
  'closed',
] as const
export type StepTarget = (typeof stepTargets)[number]

export const kindTargets = ['own_means', 'permanent_task', 'open_for_applications'] as const
export type KindTarget = (typeof kindTargets)[number]

export const subjectKinds = ['plan', 'goal', 'measure', 'minutes'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What a motion is about. Of minutes, the id is their meeting's. `decisionId`: what became of it in the plan. */
export type MotionSubject = { recordId: string; kind: SubjectKind; decisionId: string | null }

export type MotionWish = {
  meetingId: string | null
  itemId: string | null
  title: string
  words: string
  rule: MotionRule
  way: Way
  secret: boolean
  effect: MotionEffect
  stepTo: StepTarget | null
  kindTo: KindTarget | null
  decisionKind: DecisionKind
  paperNumber: string | null
  paperUrl: string | null
}

export type Motion = MotionWish & {
  id: string
  bodyId: string
  putAt: Date | null
  closesAt: Date | null
  closedAt: Date | null
  result: Result | 'withdrawn' | null
  /** Why, by a code that can be said in every language; of one that was withdrawn, in somebody's words. */
  reason: string
  version: number
}

export type MotionRefusal =
  | 'motion.title_missing'
  | 'motion.meeting_missing'
  | 'motion.nothing_to_decide'
  | 'motion.not_of_these'
  | 'motion.target_missing'
  | 'motion.reason_missing'
  | 'motion.paper_url'

/** What can be put to a vote. `subjects`: the records in question. */
export function checkMotion(
  wish: MotionWish,
  subjects: readonly Pick<MotionSubject, 'kind'>[],
): Outcome<MotionWish, MotionRefusal> {
  const title = wish.title.trim()
  const words = wish.words.trim()
  if (title === '') return refused('motion.title_missing')
  if (wish.way === 'room' && wish.meetingId === null) return refused('motion.meeting_missing')
  if (wish.effect !== 'none' && subjects.length === 0) return refused('motion.nothing_to_decide')
  if (!subjects.every(({ kind }) => fits(wish.effect, kind))) return refused('motion.not_of_these')
  const stepTo = wish.effect === 'step' ? wish.stepTo : null
  const kindTo = wish.effect === 'kind' ? wish.kindTo : null
  if ((wish.effect === 'step' && !stepTo) || (wish.effect === 'kind' && !kindTo)) {
    return refused('motion.target_missing')
  }
  // What the plan asks a reason for, and every other kind too: the words of the motion are the reason.
  const needsReason = stepTo === 'returned' || stepTo === 'closed' || kindTo !== null
  if (needsReason && words === '') return refused('motion.reason_missing')
  if (wish.paperUrl !== null && !/^https?:\/\/\S+$/.test(wish.paperUrl)) return refused('motion.paper_url')
  return ok({ ...wish, title, words, stepTo, kindTo })
}

function fits(effect: MotionEffect, kind: SubjectKind): boolean {
  if (effect === 'none') return true
  if (effect === 'step') return kind === 'goal' || kind === 'measure'
  return effect === 'kind' ? kind === 'measure' : kind === 'minutes'
}

export type MotionState = 'draft' | 'open' | 'over' | 'closed'

/** `over`: its time is up, and nobody has counted yet. */
export function stateOf({ putAt, closesAt, closedAt }: Motion, now: Date): MotionState {
  if (closedAt !== null) return 'closed'
  if (putAt === null) return 'draft'
  return closesAt !== null && now >= closesAt ? 'over' : 'open'
}

/** Nobody's time to vote is cut short: a vote in writing ends before its day only when all ballots are in. */
export function mayClose(motion: Motion, missing: number, now: Date): boolean {
  const state = stateOf(motion, now)
  if (state === 'over') return true
  return state === 'open' && (motion.way === 'room' || missing === 0)
}
