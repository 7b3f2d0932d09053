import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Participant } from '../participants/participant.ts'
import type { Awaiting } from '../room/awaiting.ts'

/** What awaits somebody here. */
export async function reviewsAwaiting(_tx: Transaction, _scope: Scope, _participant: Participant): Promise<Awaiting[]> {
  return []
}
