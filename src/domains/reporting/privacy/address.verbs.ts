import { randomUUID } from 'node:crypto'
import { Forbidden } from '../../../platform/errors.ts'
import { deleteMailTo } from '../../../platform/mail/outgoing.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { insertErasure, mayErasePerson } from '../../accounts/accounts.ts'
import { findHeldOfAddress, forgetAddressHere, type HeldOfAddress } from './address.queries.ts'

/** What is held of somebody who is known by an address alone: a link was passed on to it, it follows something or is on a list. */
export async function showAddress(scope: Scope, mail: string): Promise<HeldOfAddress> {
  if (!mayErasePerson(scope.viewer)) throw new Forbidden('showAddress')
  return read(scope, (tx) => findHeldOfAddress(tx, mail))
}

/**
 * Forgets an address at once, and ends its links. What was answered by them stays; the name under it goes with the daily
 * work, as does that they did it. The log keeps that an address was forgotten, and not which.
 */
export async function forgetAddress(scope: Scope, mail: string): Promise<Outcome<null, 'address.nothing'>> {
  if (!mayErasePerson(scope.viewer)) throw new Forbidden('forgetAddress')
  return transact(scope, 'reporting.forgetAddress', async ({ tx, changed }) => {
    const { links, follows, lists, isOfPerson } = await findHeldOfAddress(tx, mail)
    if (links.length + follows + lists === 0) return refused('address.nothing')
    await forgetAddressHere(tx, mail, links, scope.now)
    // Of somebody with an account, letters to it are theirs; they are erased as a person.
    if (!isOfPerson) await deleteMailTo(tx, [mail])
    for (const id of links) await insertErasure(tx, scope, { personId: id, entries: [] })
    changed({ kind: 'address', id: randomUUID(), before: null, after: { links: links.length, follows, lists } })
    return ok(null)
  })
}
