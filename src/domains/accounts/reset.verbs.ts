import { Forbidden, NotFound } from '../../platform/errors.ts'
import { queueMail } from '../../platform/mail/outgoing.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { mayGrant } from './accounts.access.ts'
import { factorMail } from './accounts.mail.ts'
import { listMemberships } from './person.queries.ts'
import { dropSecondFactor } from './sign-in/second-factor.queries.ts'

/**
 * For somebody who has lost device and emergency codes: ends the second step, their passkeys and all their sessions, and
 * tells them. Whoever may give a person's roles may do that.
 */
export async function resetSecondFactor(scope: Scope, personId: string): Promise<void> {
  await transact(scope, 'accounts.resetSecondFactor', async ({ tx, changed }) => {
    const own = (await listMemberships(tx)).filter(({ person }) => person.id === personId)
    const [first] = own
    if (!first) throw new NotFound('person')
    if (!own.every(({ role }) => mayGrant(scope.viewer, role))) throw new Forbidden('resetSecondFactor')
    await dropSecondFactor(tx, personId)
    await queueMail(tx, scope, factorMail(scope, first.person, false))
    const was = { secondFactor: first.person.secondFactor }
    changed({ kind: 'person', id: personId, before: was, after: { secondFactor: false } })
  })
}
