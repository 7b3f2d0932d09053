import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

export const heldKinds = [
  'mandate',
  'invitation',
  'need',
  'agenda',
  'ballot',
  'dissent',
  'recusal',
  'statement',
] as const
export type HeldKind = (typeof heldKinds)[number]

/** Something that is held of a participant: of what kind, in which body, and since when where that is kept. */
export type HeldOfParticipant = { kind: HeldKind; body: string; at: string | null }

/** All of it, the newest first. Of a secret vote there is nothing but that somebody took part. */
export async function listHeldOfParticipant(tx: Transaction, id: string): Promise<HeldOfParticipant[]> {
  const { rows } = await sql<HeldOfParticipant>`
    select held.kind, body.name as body, held.at::text as at from (
      select 'mandate' as kind, seat.body_id, starts_on as at
        from bodies_mandate join bodies_seat seat on seat.id = seat_id where participant_id = ${id} union all
      select 'invitation', meeting.body_id, sent_at::date
        from bodies_invitation join bodies_meeting meeting on meeting.id = meeting_id where participant_id = ${id} union all
      select 'need', meeting.body_id, null
        from bodies_need join bodies_meeting meeting on meeting.id = meeting_id where participant_id = ${id} union all
      select 'agenda', body_id, proposed_at::date from bodies_agenda_item where proposed_by = ${id} union all
      select 'ballot', motion.body_id, motion.put_at::date
        from bodies_entitled join bodies_motion motion on motion.id = motion_id where participant_id = ${id} union all
      select 'dissent', motion.body_id, at::date
        from bodies_dissent join bodies_motion motion on motion.id = motion_id where participant_id = ${id} union all
      select 'recusal', body_id, at::date from bodies_recusal where participant_id = ${id} union all
      select 'statement', body_id, submitted_at::date from bodies_statement where participant_id = ${id}
    ) held join bodies_body body on body.id = held.body_id order by held.at desc nulls last, held.kind`.execute(tx)
  return rows
}
