import { listValuesOf, listValuesTelling } from '../../../platform/audit-erase.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** Entries of the log whose values speak of a participant. */
export async function listEntriesAbout(tx: Transaction, id: string): Promise<number[]> {
  const own = await listValuesOf(tx, 'participant', id)
  const kinds = [
    ...[
      'mandate',
      'invitation',
      'need',
      'entitled',
      'dissent',
      'recusal',
      'motion',
      'statement',
      'agenda_item',
      'party',
    ],
  ]
  const told = []
  for (const kind of kinds) told.push(...(await listValuesTelling(tx, kind, 'participantId', [id])))
  return [...own, ...told].map(({ number }) => number)
}

/** In the place of why somebody was in conflict: that they were decides who could vote, and stays. */
const untold = '–'

/**
 * All that says who it was, or what they need. Their seats, votes and statements stay with the body: without a name, and
 * without what they asked for. Terms under way end on `day`.
 */
export async function forgetParticipant(tx: Transaction, { now }: Scope, id: string, day: string): Promise<void> {
  await tx.deleteFrom('bodiesPass').where('participantId', '=', id).execute()
  await tx.deleteFrom('bodiesNeed').where('participantId', '=', id).execute()
  await tx.deleteFrom('bodiesReminder').where('participantId', '=', id).execute()
  await tx.updateTable('bodiesRecusal').set({ reason: untold }).where('participantId', '=', id).execute()
  await tx
    .updateTable('bodiesRecusal')
    .set({ settledReason: untold })
    .where('participantId', '=', id)
    .where('settledReason', '<>', '')
    .execute()
  await tx
    .updateTable('bodiesEntitled')
    .set({ recusedReason: untold })
    .where('participantId', '=', id)
    .where('recusedReason', 'is not', null)
    .execute()
  await tx.updateTable('bodiesInvitation').set({ words: '' }).where('participantId', '=', id).execute()
  await tx.deleteFrom('bodiesMandate').where('participantId', '=', id).where('startsOn', '>', day).execute()
  await tx
    .updateTable('bodiesMandate')
    .set({ endsOn: day, ending: 'erased', office: null })
    .where('participantId', '=', id)
    .where((or) => or.or([or('endsOn', 'is', null), or('endsOn', '>', day)]))
    .execute()
  await tx
    .updateTable('bodiesParticipant')
    .set({ name: '', mail: null, unitId: null, erasedAt: now })
    .where('id', '=', id)
    .execute()
}
