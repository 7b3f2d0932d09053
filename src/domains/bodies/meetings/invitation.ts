import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { type Seating, type SeatPart, sitterOf } from './seating.ts'

export const answers = ['comes', 'sends_deputy', 'does_not_come'] as const
export type Answer = (typeof answers)[number]

/** Somebody was asked to come, for a seat. `words`: what they said with their answer, to whoever organises. */
export type Invitation = {
  meetingId: string
  participantId: string
  seatId: string
  part: SeatPart
  sentAt: Date
  answer: Answer | null
  answeredAt: Date | null
  words: string
}

export type Asked = Pick<Invitation, 'participantId' | 'seatId' | 'part'>

/** Holders and deputies of all seats who were not asked yet. */
export function whomToAsk({ seats }: Seating, asked: readonly Asked[]): Asked[] {
  const isKnown = (one: Asked) => asked.some((a) => a.participantId === one.participantId && a.seatId === one.seatId)
  return seats
    .flatMap(({ id: seatId, holder, deputy }): Asked[] => [
      ...(holder ? [{ participantId: holder.participantId, seatId, part: 'holder' as const }] : []),
      ...(deputy ? [{ participantId: deputy.participantId, seatId, part: 'deputy' as const }] : []),
    ])
    .filter((one) => !isKnown(one))
}

/**
 * Whether somebody is to come: a holder always, a deputy once the holder of the seat has said that they do not come, or
 * where there is none.
 */
export function isNeeded(one: Asked, all: readonly (Asked & Pick<Invitation, 'answer'>)[]): boolean {
  if (one.part === 'holder') return true
  const holder = all.find(({ seatId, part }) => seatId === one.seatId && part === 'holder')
  return holder === undefined || holder.answer === 'sends_deputy' || holder.answer === 'does_not_come'
}

/**
 * Those whose seat is held by whom they asked, in the part that they have now. The day of `seats` is that of the meeting,
 * afterwards today.
 */
export function stillHeld<One extends Asked>(invitations: readonly One[], seats: Seating['seats']): One[] {
  return invitations.flatMap((one) => {
    const seat = seats.find(({ id }) => id === one.seatId)
    const part =
      seat && (['holder', 'deputy'] as const).find((at) => sitterOf(seat, at)?.participantId === one.participantId)
    return part ? [{ ...one, part }] : []
  })
}

export type AnswerRefusal = 'answer.missing' | 'answer.no_deputy'

/** Which answers can be given: whoever has no deputy cannot send one, and a deputy has none. */
export function choicesFor(own: readonly Asked[], all: readonly Asked[]): Answer[] {
  return answers.filter((answer) => answer !== 'sends_deputy' || canSend(own, all))
}

function canSend(own: readonly Asked[], all: readonly Asked[]): boolean {
  return own.some(
    ({ part, seatId }) => part === 'holder' && all.some((a) => a.seatId === seatId && a.part === 'deputy'),
  )
}

/** What is kept for each seat for which somebody was asked. Whoever was asked for several comes or not: one answer for all. */
export function decideAnswer(
  own: readonly Asked[],
  all: readonly Asked[],
  answer: Answer | null,
): Outcome<{ seatId: string; answer: Answer }[], AnswerRefusal> {
  if (answer === null) return refused('answer.missing')
  if (answer === 'sends_deputy' && !canSend(own, all)) return refused('answer.no_deputy')
  const forDeputy = answer === 'sends_deputy' ? 'does_not_come' : answer
  return ok(own.map(({ seatId, part }) => ({ seatId, answer: part === 'holder' ? answer : forDeputy })))
}

type WithAnswer = Asked & Pick<Invitation, 'answer'>

/** Deputies whose turn it is by these answers and was not before, and those who are no longer needed. */
export function turnsFor(before: readonly WithAnswer[], after: readonly WithAnswer[]) {
  const needed = (all: readonly WithAnswer[]) => all.filter((one) => one.part === 'deputy' && isNeeded(one, all))
  const ids = (all: readonly WithAnswer[]) => new Set(needed(all).map(({ participantId }) => participantId))
  const [was, is] = [ids(before), ids(after)]
  return { asked: [...is].filter((id) => !was.has(id)), released: [...was].filter((id) => !is.has(id)) }
}

export const needKinds = ['interpreter', 'sign_language', 'childcare', 'allowance'] as const
export type NeedKind = (typeof needKinds)[number]

/** What somebody needs to be able to come. `words`: into which language, how old the children are. */
export type Need = { participantId: string; kind: NeedKind; words: string; settledAt: Date | null }
export type NeedWish = Pick<Need, 'kind' | 'words'>

/** Of which of these it has to be said more. */
export const needsWords: readonly NeedKind[] = ['interpreter', 'childcare']

export function checkNeeds(wishes: readonly NeedWish[]): Outcome<NeedWish[], 'need.language' | 'need.ages'> {
  const tidy = wishes.map(({ kind, words }) => ({ kind, words: words.trim().slice(0, 200) }))
  const open = tidy.find(({ kind, words }) => needsWords.includes(kind) && words === '')
  if (open) return refused(open.kind === 'interpreter' ? 'need.language' : 'need.ages')
  return ok(tidy)
}
