import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { listHeldInvitations } from './held-invitations.read.ts'
import { noteReminder } from './invitation.queries.ts'
import { writeLetters } from './letters.verbs.ts'
import { listMeetings } from './meeting.queries.ts'
import { may } from './meeting.ts'
import { remindersOn } from './reminding.ts'

/**
 * For the daily work: writes once to those who have not answered in the week before a meeting, and to those who come the
 * day before. Gives how many mails.
 */
export async function remindMeetings(scope: Scope, publicUrl: string): Promise<number> {
  return writeQuietly(scope, async (tx) => {
    let written = 0
    for (const meeting of (await listMeetings(tx)).filter((one) => may('revise', one, scope.now))) {
      const due = remindersOn(meeting, await listHeldInvitations(tx, scope, meeting), scope.now)
      for (const { participantId, kind } of due) {
        if (!(await noteReminder(tx, scope, participantId, meeting.id, kind))) continue
        const letter = kind === 'meeting_day' ? 'remind_day' : 'remind_answer'
        const office = { publicUrl, mail: null }
        written += await writeLetters(tx, scope, office, meeting, [
          { participantId, kind: letter, withAppointment: false },
        ])
      }
    }
    return written
  })
}
