import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { listBodyMandates } from './entitled.queries.ts'

/** Everybody with a mandate today, the deputies too. */
export async function listMembers(tx: Transaction, scope: Scope, bodyId: string) {
  const people = await listParticipantsById(tx)
  const day = dayOf(scope.now)
  const ids = (await listBodyMandates(tx, bodyId))
    .filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn))
    .flatMap(({ participantId }) => (participantId === null ? [] : [participantId]))
  return [...new Set(ids)].map((id) => ({ id, name: people.get(id)?.name ?? '' }))
}
