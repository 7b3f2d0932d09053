import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listInvitations } from './invitation.queries.ts'
import { type Invitation, stillHeld } from './invitation.ts'
import type { Meeting } from './meeting.ts'
import { loadSeating } from './seating.queries.ts'

/** The invitations to a meeting that count: whoever was called back since learns nothing more of it. */
export async function listHeldInvitations(
  tx: Transaction,
  { now }: Pick<Scope, 'now'>,
  { id, bodyId, startsAt }: Pick<Meeting, 'id' | 'bodyId' | 'startsAt'>,
): Promise<Invitation[]> {
  const { seats } = await loadSeating(tx, bodyId, dayOf(now > startsAt ? now : startsAt))
  return stillHeld(await listInvitations(tx, { meetingId: id }), seats)
}
