import { dayOf } from '../../../i18n/format.ts'
import { addDays } from '../../settings/settings.ts'
import { type Invitation, isNeeded } from './invitation.ts'
import { type Meeting, stateOf } from './meeting.ts'

export type Reminder = { participantId: string; kind: 'meeting_day' | 'meeting_week' }

/**
 * Whom to write to today: the day before, whoever is to come and has not said that they do not; within the week before,
 * whoever has not answered. Who was asked within the last two days knows without that.
 */
export function remindersOn(meeting: Meeting, invitations: readonly Invitation[], now: Date): Reminder[] {
  if (stateOf(meeting) !== 'invited' || now >= meeting.startsAt) return []
  const [today, day] = [dayOf(now), dayOf(meeting.startsAt)]
  const needed = invitations.filter((one) => isNeeded(one, invitations))
  const isTomorrow = today === addDays(day, -1)
  const kind = isTomorrow ? 'meeting_day' : 'meeting_week'
  if (!isTomorrow && (today < addDays(day, -7) || today >= day)) return []
  const isFresh = ({ sentAt }: Invitation) => now.getTime() - sentAt.getTime() < 2 * 86_400_000
  const due = needed.filter((one) =>
    isTomorrow ? one.answer === null || one.answer === 'comes' : one.answer === null && !isFresh(one),
  )
  return [...new Set(due.map(({ participantId }) => participantId))].map((participantId) => ({ participantId, kind }))
}
