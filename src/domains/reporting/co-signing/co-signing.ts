/** What can be co-signed before it leaves the house. */
export const subjectKinds = ['inquiry', 'paper'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** `version`: of the text, 0 while there is none. `path`: where it is read and signed in the workspace. */
export type Subject = { kind: SubjectKind; id: string; version: number; title: string; path: string }

export const signingActs = ['asked', 'signed', 'signed_with_remark', 'refused', 'withdrawn'] as const
export type SigningAct = (typeof signingActs)[number]
/** What a unit can do when it is asked. */
export const answersToSign = ['signed', 'signed_with_remark', 'refused'] as const
export type SigningAnswer = (typeof answersToSign)[number]

export type SigningStep = { act: SigningAct; remark: string; textVersion: number; at: Date; actor: string }

/** One unit of one place, with all that was done, the earliest first. The first act is always that it was asked. */
export type Signature = {
  id: string
  subjectKind: SubjectKind
  subjectId: string
  place: number
  unitId: string
  dueOn: string
  calledAt: Date | null
  remindedOn: string | null
  acts: SigningStep[]
}

export type SigningState = 'awaited' | SigningAnswer | 'withdrawn'
type Signed = Pick<Signature, 'place' | 'acts'>

export function signingStateOf({ acts }: Pick<Signature, 'acts'>): SigningState {
  const last = acts.at(-1)?.act ?? 'asked'
  return last === 'asked' ? 'awaited' : last
}

/** The last answer that the unit gave, though it was asked again since. */
export function lastAnswerOf({ acts }: Pick<Signature, 'acts'>): SigningStep | undefined {
  return acts.findLast(({ act }) => answersToSign.some((one) => one === act))
}

/** Whether it was signed, and for another text than the one that stands there now. */
export function isStale(signature: Pick<Signature, 'acts'>, version: number): boolean {
  return isSigned(signature) && lastAnswerOf(signature)?.textVersion !== version
}

function isSigned(signature: Pick<Signature, 'acts'>): boolean {
  return ['signed', 'signed_with_remark'].includes(signingStateOf(signature))
}

function isOpen(signature: Pick<Signature, 'acts'>): boolean {
  return !isSigned(signature) && signingStateOf(signature) !== 'withdrawn'
}

/** Those who are asked now: all that are awaited in the first place that is not over. A refusal stops it there. */
export function whoseTurn<One extends Signed>(signatures: readonly One[]): One[] {
  const open = signatures.filter(isOpen)
  const place = Math.min(...open.map((one) => one.place))
  return open.filter((one) => one.place === place && signingStateOf(one) === 'awaited')
}

/** Whether all have signed that are still asked; nobody asked is not complete. */
export function isComplete(signatures: readonly Signed[]): boolean {
  return signatures.some(isSigned) && !signatures.some(isOpen)
}

/** Where something is missing: asked and not answered, or refused. */
export function isMissing(signature: Signed): boolean {
  return isOpen(signature)
}
