import { clearSignIns, forgetInvitations } from '../domains/accounts/accounts.ts'
import { clearAway } from '../domains/plan/plan.ts'
import { clearOutgoing } from '../platform/mail/outgoing.ts'
import type { Scope } from '../platform/scope.ts'
import { writeQuietly } from '../platform/transact.ts'

const mailDays = 30

/** Drops what has an end: at every start and once a day (docs/operating/kept-data.md). */
export async function tidyUp(scope: Scope): Promise<void> {
  const before = new Date(scope.now.getTime() - mailDays * 86_400_000)
  await clearAway(scope)
  await clearSignIns(scope.db, scope.now)
  await forgetInvitations(scope)
  await writeQuietly(scope, (tx) => clearOutgoing(tx, before))
}
