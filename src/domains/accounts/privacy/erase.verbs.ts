import { eraseActor, eraseValues } from '../../../platform/audit-erase.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { deleteMailTo } from '../../../platform/mail/outgoing.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayErasePerson } from '../accounts.access.ts'
import { deleteInvitation, listInvitations } from '../invitation.queries.ts'
import { listMemberships } from '../person.queries.ts'
import { leavesNoAdministrator } from '../person.ts'
import { deleteErasure, deleteLinksTo, insertErasure, listEntriesAbout, listErasures } from './erasure.queries.ts'
import type { Holder } from './holder.ts'
import { deletePersonUnlessElsewhere, endPartIn, findPerson } from './privacy.queries.ts'
import { isKnown } from './without-role.queries.ts'

/**
 * Ends at once all that somebody is in this city: roles, invitations, ways in, mail on its way, and the person where no
 * other city knows them. What names them as the one who did something waits for `forgetTraces`. The log keeps that
 * somebody was erased, and not who.
 */
export async function erasePerson(scope: Scope, personId: string): Promise<Outcome<null>> {
  const { viewer } = scope
  if (!mayErasePerson(viewer)) throw new Forbidden('erasePerson')
  return transact(scope, 'accounts.erasePerson', async ({ tx, changed }) => {
    const person = await findPerson(tx, personId)
    const all = await listMemberships(tx)
    const own = all.filter((one) => one.person.id === personId)
    // Of somebody without a role here an administrator knows nothing; whoever runs the program does, if the city ever did.
    const isMeant = own.length > 0 || (viewer.kind === 'command' && (await isKnown(tx, personId)))
    if (!person || !isMeant) throw new NotFound('person')
    if (leavesNoAdministrator(all, personId)) return refused('privacy.last_administrator')
    await endAll(tx, scope, person)
    await deletePersonUnlessElsewhere(tx, scope, personId)
    changed({ kind: 'person', id: personId, before: null, after: null })
    return ok(null)
  })
}

/** All that a city has of somebody but the trace of what they did. */
export async function endAll(tx: Transaction, scope: Scope, person: { id: string; mail: string }): Promise<void> {
  const { mails, entries } = await listEntriesAbout(tx, person)
  const letters = (await listInvitations(tx)).filter(({ mail }) => mails.includes(mail))
  for (const { id } of letters) await deleteInvitation(tx, id)
  await deleteMailTo(tx, mails)
  await deleteLinksTo(tx, mails)
  await insertErasure(tx, scope, { personId: person.id, entries })
  await endPartIn(tx, person.id)
}

/**
 * Forgets who it was wherever something says that an erased person did it, and drops what the log says of them. Needs the
 * connection of the tables' owner: what was recorded once, the running program does not rewrite. Gives how many persons.
 */
export async function forgetTraces(owner: Scope, holders: readonly Holder[]): Promise<number> {
  return transact(owner, 'accounts.forgetTraces', async ({ tx, changed }) => {
    const cityId = owner.city.id
    const erasures = await listErasures(tx, cityId)
    for (const { personId, entries } of erasures) {
      await eraseValues(tx, cityId, entries)
      // Whoever it was came by one of two doors: signed in, or by a link in a mail.
      for (const actor of [`person:${personId}`, `guest:${personId}`]) {
        await eraseActor(tx, cityId, actor)
        for (const { forgetActor } of holders) await forgetActor(tx, cityId, actor)
      }
      await deleteErasure(tx, cityId, personId)
      changed({ kind: 'person', id: personId, before: null, after: null })
    }
    return erasures.length
  })
}
