import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Content } from './content.ts'

/** `answered`: it waits for the approval. `returned`: it waits for a better answer. */
export const partStates = ['open', 'answered', 'returned', 'approved'] as const
export type PartState = (typeof partStates)[number]

/**
 * What can be done with a part. `unchanged`: answered by saying that nothing is new. `changed`: by whoever approves, with a
 * comment. `edited`: worded anew for the report, after the approval. `reopened`: approved by mistake.
 */
export const partSteps = [
  'prefilled',
  'saved',
  'answered',
  'unchanged',
  'returned',
  'changed',
  'approved',
  'edited',
  'reopened',
] as const
export type PartStep = (typeof partSteps)[number]

/** What one unit says of one measure in one round. `unitId` null: nobody leads it, so the coordination answers. */
export type Part = {
  id: string
  updateId: string
  roundId: string
  measureId: string
  unitId: string | null
  postId: string | null
  leads: boolean
  state: PartState
  content: Content
  version: number
}

/** Of whom it is asked and how far it is. */
export type PartHead = Pick<Part, 'id' | 'measureId' | 'unitId' | 'postId' | 'leads' | 'state'>

/** `number`: the version of the part that came of it. */
export type PartStepRecord = {
  partId: string
  number: number
  step: PartStep
  content: Content
  name: string
  comment: string
  at: Date
  actor: string
}

const leadsTo: Record<Exclude<PartStep, 'prefilled'>, { from: readonly PartState[]; to: PartState | null }> = {
  saved: { from: ['open', 'returned'], to: null },
  answered: { from: ['open', 'returned', 'answered'], to: 'answered' },
  unchanged: { from: ['open', 'returned', 'answered'], to: 'answered' },
  returned: { from: ['answered'], to: 'returned' },
  changed: { from: ['answered'], to: null },
  approved: { from: ['answered'], to: 'approved' },
  edited: { from: ['approved'], to: null },
  reopened: { from: ['approved'], to: 'answered' },
}

const needsComment: readonly PartStep[] = ['returned', 'changed', 'edited', 'reopened']

/** The state of a part after a step, if it may be taken. */
export function decidePartStep(
  state: PartState,
  { step, name, comment }: { step: Exclude<PartStep, 'prefilled'>; name: string; comment: string },
): Outcome<PartState, 'part.not_from_here' | 'part.name_missing' | 'part.comment_missing'> {
  const { from, to } = leadsTo[step]
  if (!from.includes(state)) return refused('part.not_from_here')
  if ((step === 'answered' || step === 'unchanged') && name.trim() === '') return refused('part.name_missing')
  if (needsComment.includes(step) && comment.trim() === '') return refused('part.comment_missing')
  return ok(to ?? state)
}
