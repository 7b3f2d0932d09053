import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { findMailOf } from '../../accounts/accounts.ts'
import { listBodiesRunBy } from './own-bodies.queries.ts'
import { findParticipantByMail } from './participant.queries.ts'

/**
 * Which bodies the viewer runs today: somebody who has signed in is known to the bodies by their mail, and holds an office
 * in them. Ids.
 */
export async function listOwnBodies(tx: Transaction, scope: Scope): Promise<readonly string[]> {
  if (scope.viewer.kind !== 'person') return []
  const mail = await findMailOf(tx, scope.viewer.id)
  const own = mail === undefined ? undefined : await findParticipantByMail(tx, mail)
  return own === undefined ? [] : listBodiesRunBy(tx, own.id, dayOf(scope.now))
}
