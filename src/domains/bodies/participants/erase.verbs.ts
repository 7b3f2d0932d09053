import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { deleteMailTo } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { insertErasure } from '../../accounts/accounts.ts'
import { mayEraseParticipant } from '../bodies.access.ts'
import { forgetParticipant, listEntriesAbout } from './erase.queries.ts'
import { findParticipant } from './participant.queries.ts'

/**
 * Forgets somebody: name, address, links, what they need; their seats fall vacant today. What they said in a body's name or
 * to a draft stays, for it was answered in public, and no longer says by whom. That they did something is forgotten in the
 * log by the daily work.
 */
export async function eraseParticipant(scope: Scope, id: string): Promise<void> {
  if (!mayEraseParticipant(scope.viewer)) throw new Forbidden('eraseParticipant')
  await transact(scope, 'bodies.eraseParticipant', async ({ tx, changed }) => {
    const participant = await findParticipant(tx, id)
    if (!participant || participant.erasedAt !== null) throw new NotFound('participant')
    const entries = await listEntriesAbout(tx, id)
    if (participant.mail !== null) await deleteMailTo(tx, [participant.mail])
    await forgetParticipant(tx, scope, id, dayOf(scope.now))
    await insertErasure(tx, scope, { personId: id, entries })
    changed({ kind: 'participant', id, before: null, after: null })
  })
}
