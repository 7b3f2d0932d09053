import { listEntriesBy } from '../../../platform/audit-erase.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { listMailTo, queueMail } from '../../../platform/mail/outgoing.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayAnswerRequest } from '../accounts.access.ts'
import { toldMail } from '../accounts.mail.ts'
import { listInvitations } from '../invitation.queries.ts'
import { listGrants } from '../person.queries.ts'
import { listEntriesAbout } from './erasure.queries.ts'
import { type HeldOfPerson, type StoredPerson, tellHeldTo } from './held.ts'
import type { Held, Holder } from './holder.ts'
import { findPerson, listTermsOf, listWaysIn } from './privacy.queries.ts'

/** What somebody who has signed in may know of themselves. `isBound`: let in by the city's own server. */
export async function showMine(scope: Scope, isBound: boolean, holders: readonly Holder[]): Promise<HeldOfPerson> {
  const { viewer, city } = scope
  if (viewer.kind !== 'person') throw new NotFound('me')
  return read(scope, async (tx) =>
    tellHeldTo(isBound ? 'server' : 'person', city.id, await gather(tx, viewer.id, holders)),
  )
}

/**
 * What the city holds of one of its people, put together because they asked. It is told to them by mail and noted in the
 * log: nobody looks others up unseen.
 */
export async function answerRequest(scope: Scope, personId: string, holders: readonly Holder[]): Promise<HeldOfPerson> {
  if (!mayAnswerRequest(scope.viewer)) throw new Forbidden('answerRequest')
  return transact(scope, 'accounts.answerRequest', async ({ tx, changed }) => {
    const stored = await gather(tx, await demandMember(tx, personId), holders)
    await queueMail(tx, scope, toldMail(scope, stored.person))
    changed({ kind: 'person', id: personId, before: null, after: null })
    return tellHeldTo('city', scope.city.id, stored)
  })
}

/** Name and address of one who takes part, for whoever may correct and erase. */
export async function showMember(scope: Scope, personId: string): Promise<StoredPerson['person']> {
  if (!mayAnswerRequest(scope.viewer)) throw new Forbidden('showMember')
  return read(scope, async (tx) => {
    const person = await findPerson(tx, await demandMember(tx, personId))
    if (!person) throw new NotFound('person')
    return person
  })
}

/** Of whom has no role in this city, the city knows nothing. */
export async function demandMember(tx: Transaction, personId: string): Promise<string> {
  const person = await findPerson(tx, personId)
  if (!person || (await listGrants(tx, person.id)).length === 0) throw new NotFound('person')
  return person.id
}

async function gather(tx: Transaction, personId: string, holders: readonly Holder[]): Promise<StoredPerson> {
  const person = await findPerson(tx, personId)
  if (!person) throw new NotFound('person')
  const actor = actorOf({ kind: 'person', id: personId, name: '', grants: [] })
  const { mails } = await listEntriesAbout(tx, person)
  const log = await listEntriesBy(tx, actor)
  const kept: Held[] = []
  for (const { listHeld } of holders) kept.push(...(await listHeld(tx, actor)))
  const ids = [...new Set([...kept, ...log].map(({ recordId }) => recordId))]
  const names = new Map<string, string>()
  for (const { listRecordNames } of holders) for (const one of await listRecordNames(tx, ids)) names.set(...one)
  const nameOf = (id: string) => names.get(id) ?? null
  return {
    person,
    roles: await listGrants(tx, personId),
    posts: await listTermsOf(tx, personId),
    invitations: (await listInvitations(tx)).filter(({ mail }) => mails.includes(mail)),
    ...(await listWaysIn(tx, personId)),
    mail: await listMailTo(tx, mails),
    kept: kept.map((one) => ({ ...one, name: nameOf(one.recordId) })),
    log: log.map((one) => ({ ...one, name: nameOf(one.recordId) })),
  }
}
