import { dayOf } from '../../../i18n/format.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** A meeting of a body. `openToAll`: whether everybody may come; its page is public in any case. */
export type Meeting = {
  id: string
  bodyId: string
  title: string
  words: string
  place: string
  onlineUrl: string | null
  startsAt: Date
  endsAt: Date | null
  openToAll: boolean
  version: number
  invitedAt: Date | null
  openedAt: Date | null
  closedAt: Date | null
  calledOffAt: Date | null
  calledOffReason: string | null
}

export type MeetingWish = Pick<Meeting, 'title' | 'words' | 'place' | 'onlineUrl' | 'startsAt' | 'endsAt' | 'openToAll'>
export type MeetingRefusal =
  | 'meeting.title_missing'
  | 'meeting.place_missing'
  | 'meeting.ends_before_start'
  | 'meeting.no_address'
  | 'meeting.passed'

export type MeetingState = 'planned' | 'invited' | 'opened' | 'closed' | 'called_off'

export function stateOf({ invitedAt, openedAt, closedAt, calledOffAt }: Meeting): MeetingState {
  if (calledOffAt) return 'called_off'
  if (closedAt) return 'closed'
  if (openedAt) return 'opened'
  return invitedAt ? 'invited' : 'planned'
}

/** What is wrong with a meeting as it is wished for, or the same tidied up. People have to know where to go. */
export function checkMeeting(wish: MeetingWish, now: Date): Outcome<MeetingWish, MeetingRefusal> {
  const [title, words, place] = [wish.title.trim().slice(0, 200), wish.words.trim(), wish.place.trim().slice(0, 300)]
  if (title === '') return refused('meeting.title_missing')
  if (wish.onlineUrl !== null && !/^https?:\/\/[^\s/]+\S*$/.test(wish.onlineUrl)) return refused('meeting.no_address')
  if (place === '' && wish.onlineUrl === null) return refused('meeting.place_missing')
  if (wish.endsAt !== null && wish.endsAt <= wish.startsAt) return refused('meeting.ends_before_start')
  if (wish.startsAt <= now) return refused('meeting.passed')
  return ok({ ...wish, title, words, place })
}

export const steps = ['revise', 'invite', 'open', 'close', 'call_off', 'count_in', 'note'] as const
export type MeetingStep = (typeof steps)[number]

const from: Record<MeetingStep, readonly MeetingState[]> = {
  revise: ['planned', 'invited'],
  // Again, for those who have come to sit in the body since.
  invite: ['planned', 'invited'],
  open: ['invited'],
  close: ['opened'],
  call_off: ['planned', 'invited'],
  count_in: ['opened'],
  // What was said is written down well after people have gone home.
  note: ['opened', 'closed'],
}

/** What may happen now. Nobody opens a meeting to which nobody was asked, nor before its day. */
export function may(step: MeetingStep, meeting: Meeting, now: Date): boolean {
  if (!from[step].includes(stateOf(meeting))) return false
  if (step === 'open') return dayOf(now) >= dayOf(meeting.startsAt)
  return step !== 'invite' || now < meeting.startsAt
}

/** By how many days before it a meeting is to be invited to. */
export const invitationDays = 14

/** Less than that is allowed, and stands in the minutes. Before anybody was asked: as if that happened now. */
export function isShortNotice({ invitedAt, startsAt }: Pick<Meeting, 'invitedAt' | 'startsAt'>, now: Date): boolean {
  return startsAt.getTime() - (invitedAt ?? now).getTime() < invitationDays * 86_400_000
}

/** Whether those who were asked have to hear of it, and whether what they answered still tells anything. */
export function changesFor(before: MeetingWish, after: MeetingWish): { isTold: boolean; isAskedAnew: boolean } {
  const isSame = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime()
  const isMoved = !isSame(before.startsAt, after.startsAt) || !isSame(before.endsAt, after.endsAt)
  const isElsewhere = before.place !== after.place || before.onlineUrl !== after.onlineUrl
  return { isTold: isMoved || isElsewhere, isAskedAnew: isMoved }
}

/** Until when people are asked for: an end that nobody has named is two hours later. */
export function endOf({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): Date {
  return endsAt ?? new Date(startsAt.getTime() + 2 * 3_600_000)
}

export type CallOffRefusal = 'meeting.reason_missing' | 'meeting.not_now'

export function decideCallOff(meeting: Meeting, reason: string, now: Date): Outcome<string, CallOffRefusal> {
  if (!may('call_off', meeting, now)) return refused('meeting.not_now')
  return reason.trim() === '' ? refused('meeting.reason_missing') : ok(reason.trim())
}
