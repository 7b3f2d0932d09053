import { dayOf } from '../../../i18n/format.ts'
import type { Content } from '../rounds/content.ts'
import type { Part, PartState, PartStep } from '../rounds/part.ts'
import type { Question } from '../rounds/question.ts'
import { missingIn } from './sheet.form.ts'

/**
 * What was done with a part: last, and when it was answered or returned last, by which name and with which comment.
 * `untouched`: it says what it was filled in with beforehand.
 */
export type LastStep = {
  partId: string
  step: PartStep
  untouched: boolean
  returned: string | null
  answeredBy: string | null
  answeredAt: Date | null
}

/** How a part stands for whoever answers it. `saved`: begun, and not sent yet. */
export type SheetState = PartState | 'saved'

export function sheetStateOf({ state }: Pick<Part, 'state'>, last: Pick<LastStep, 'step'> | undefined): SheetState {
  return state === 'open' && last?.step === 'saved' ? 'saved' : state
}

/** Sent when the deadline was over: taken all the same, and marked. */
export function isLate({ answeredAt }: Pick<LastStep, 'answeredAt'>, dueOn: string): boolean {
  return answeredAt !== null && dayOf(answeredAt) > dueOn
}

const worrying: readonly string[] = ['realigned', 'discontinued', 'at_risk', 'off_track']

/**
 * Whether "nothing new" can be said of it: nobody has written anything else, what needs an answer has one from the last
 * round, and a status that worries has its reason.
 */
export function canStay(
  { state, content }: { state: PartState; content: Content },
  questions: readonly Question[],
  untouched: boolean,
): boolean {
  const worries = [content.status ?? '', content.assessment ?? ''].some((one) => worrying.includes(one))
  const hasReason = !worries || content.reason.trim() !== ''
  return state === 'open' && untouched && hasReason && missingIn(content, questions).length === 0
}

const order: readonly SheetState[] = ['returned', 'saved', 'open', 'answered', 'approved']

/** What is still to do first, and what came back before all. */
export function byUrgency(one: SheetState, other: SheetState): number {
  return order.indexOf(one) - order.indexOf(other)
}

export function isToDo(state: SheetState): boolean {
  return state !== 'answered' && state !== 'approved'
}
