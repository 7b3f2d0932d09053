import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

export const askerKinds = ['councillor', 'faction', 'press', 'person', 'other'] as const
export type AskerKind = (typeof askerKinds)[number]

/** `open`: an answer is wanted. `answered`: the last answer is out. `closed`: over without one. */
export type InquiryState = 'open' | 'answered' | 'closed'
export type PublicationState = 'none' | 'public' | 'withdrawn'

export type InquiryFacts = {
  number: string
  askerKind: AskerKind
  asker: string
  subject: string
  question: string
  receivedOn: string
  dueOn: string
}

/** A question to the city. `asker`: '' where nobody is named, or the name is forgotten. */
export type Inquiry = InquiryFacts & {
  id: string
  slug: string
  state: InquiryState
  publication: PublicationState
  version: number
}

export const inquirySteps = ['entered', 'revised', 'answered', 'closed', 'reopened', 'published', 'withdrawn'] as const
export type InquiryStepKind = (typeof inquirySteps)[number]
export type InquiryStep = { step: InquiryStepKind; reason: string; at: Date; actor: string }

/** A version of the answer as it is worked on; 1 is the first. */
export type Draft = { number: number; words: string; at: Date; actor: string }
/** What was answered; `draft`: the version that it froze. `reason`: of a correction, or why it went without a signature. */
export type Answer = { number: number; draft: number; words: string; answeredOn: string; reason: string; at: Date }

/** What the press and private people ask is between them and the city. */
export function mayBePublic({ askerKind }: Pick<Inquiry, 'askerKind'>): boolean {
  return askerKind !== 'press' && askerKind !== 'person'
}

/** Whether the name belongs to a public office, and stands beside what is published. */
export function isAskerPublic({ askerKind }: Pick<Inquiry, 'askerKind'>): boolean {
  return askerKind === 'councillor' || askerKind === 'faction'
}

export type FactsRefusal =
  | 'inquiry.subject_missing'
  | 'inquiry.question_missing'
  | 'inquiry.due_before_received'
  | 'inquiry.is_public'
  | 'inquiry.revised_reason'

export function checkFacts(
  facts: InquiryFacts,
  current?: Pick<Inquiry, 'publication' | 'subject' | 'question'>,
  reason = '',
): Outcome<InquiryFacts, FactsRefusal> {
  if (facts.subject.trim() === '') return refused('inquiry.subject_missing')
  if (facts.question.trim() === '') return refused('inquiry.question_missing')
  if (facts.dueOn < facts.receivedOn) return refused('inquiry.due_before_received')
  // What was once public cannot become what must never have been.
  if (current && current.publication !== 'none' && !mayBePublic(facts)) return refused('inquiry.is_public')
  if (current && changesWhatIsPublic(facts, current) && reason.trim() === '') return refused('inquiry.revised_reason')
  return ok(facts)
}

/** What everybody reads is set right, and so nobody is left to wonder why. */
export function changesWhatIsPublic(
  { subject, question }: Pick<InquiryFacts, 'subject' | 'question'>,
  current: Pick<Inquiry, 'publication' | 'subject' | 'question'>,
): boolean {
  return current.publication === 'public' && (subject !== current.subject || question !== current.question)
}

export type AnswerRefusal =
  | 'inquiry.draft_missing'
  | 'inquiry.correction_reason'
  | 'inquiry.nothing_new'
  | 'inquiry.unsigned_reason'
  | 'inquiry.is_closed'

/** `unsigned`: there is a list of those who sign, and not all of them have, or not this text. */
export function checkAnswer(
  { state }: Pick<Inquiry, 'state'>,
  draft: Draft | undefined,
  answers: readonly Answer[],
  { reason, unsigned }: { reason: string; unsigned: boolean },
): Outcome<Draft, AnswerRefusal> {
  if (state === 'closed') return refused('inquiry.is_closed')
  if (!draft || draft.words.trim() === '') return refused('inquiry.draft_missing')
  const last = answers.at(-1)
  if (last?.words === draft.words) return refused('inquiry.nothing_new')
  if (last && reason.trim() === '') return refused('inquiry.correction_reason')
  if (unsigned && reason.trim() === '') return refused('inquiry.unsigned_reason')
  return ok(draft)
}

/** What an inquiry is searched by: all words, in any order. */
export function isFound({ number, asker, subject, question }: InquiryFacts, words: string): boolean {
  const all = [number, asker, subject, question].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** What wants an answer first: overdue and open by deadline, then the latest of the rest. */
export function inOrder<One extends Pick<Inquiry, 'state' | 'dueOn' | 'receivedOn'>>(inquiries: readonly One[]): One[] {
  return inquiries.toSorted((a, b) => {
    if (a.state === 'open' && b.state === 'open') return a.dueOn.localeCompare(b.dueOn)
    if (a.state === 'open' || b.state === 'open') return a.state === 'open' ? -1 : 1
    return b.receivedOn.localeCompare(a.receivedOn)
  })
}
