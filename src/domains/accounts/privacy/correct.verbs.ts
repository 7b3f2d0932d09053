import { randomBytes } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write, writeQuietly } from '../../../platform/transact.ts'
import { mayCorrectPerson } from '../accounts.access.ts'
import { changedMail, confirmMail } from '../accounts.mail.ts'
import { findPersonByMail } from '../person.queries.ts'
import { triedTooOften } from '../sign-in/throttle.queries.ts'
import { demandMember } from './held.verbs.ts'
import { findMailWish, keepMailWish, takeMailWish } from './mail-wish.queries.ts'
import { findPerson, savePerson, takesPartElsewhere } from './privacy.queries.ts'

/** Within a quarter of an hour: nobody has a stranger's mailbox filled by us. */
const mostWishes = 4

/** Somebody mends their own name. It is theirs in every city. */
export async function correctOwnName(scope: Scope, name: string): Promise<void> {
  const { viewer } = scope
  if (viewer.kind !== 'person') throw new Forbidden('correctOwnName')
  await transact(scope, 'accounts.correctPerson', (write) => rename(write, scope, viewer.id, name))
}

/**
 * Somebody wants another address: a link goes to the new one and a word to the old one, and nothing changes until the
 * link is used. A known address is answered like any other, for it would tell who else takes part.
 */
export async function wishMail(scope: Scope, mail: string, link: (token: string) => string): Promise<void> {
  const { viewer } = scope
  if (viewer.kind !== 'person') throw new Forbidden('wishMail')
  if (await triedTooOften(scope.db, scope.now, `mail ${viewer.id}`, mostWishes)) return
  await writeQuietly(scope, async (tx) => {
    const person = await findPerson(tx, viewer.id)
    if (!person || person.mail === mail || (await findPersonByMail(tx, mail))) return
    const token = randomBytes(24).toString('base64url')
    await keepMailWish(tx, scope.now, token, { personId: viewer.id, mail })
    await queueMail(tx, scope, confirmMail(scope, { name: person.name, mail }, link(token)))
    await queueMail(tx, scope, changedMail(scope, person, mail, 'wished'))
  })
}

/** The address that a link would give to this viewer; undefined where it is not good, or somebody else's. */
export async function showMailWish(scope: Scope, token: string): Promise<string | undefined> {
  const { viewer, now } = scope
  const wish = viewer.kind === 'person' ? await findMailWish(scope.db, now, token) : undefined
  return wish && viewer.kind === 'person' && wish.personId === viewer.id ? wish.mail : undefined
}

/** Whoever has the letter to the new address, and is signed in, has it from now on. Gives whether the link was good. */
export async function confirmNewMail(scope: Scope, token: string): Promise<boolean> {
  const { viewer } = scope
  if (viewer.kind !== 'person' || (await showMailWish(scope, token)) === undefined) return false
  return transact(scope, 'accounts.correctPerson', async (write) => {
    const wish = await takeMailWish(write.tx, scope.now, token)
    if (!wish || (await findPersonByMail(write.tx, wish.mail))) return false
    await changeMail(write, scope, viewer.id, wish.mail)
    return true
  })
}

/**
 * Name and address of one who takes part, by whoever administers the city. An address signs in everywhere, so of somebody
 * who takes part elsewhere too only they themselves change it.
 */
export async function correctPerson(
  scope: Scope,
  personId: string,
  { name, mail }: { name: string; mail: string },
): Promise<Outcome<null>> {
  if (!mayCorrectPerson(scope.viewer)) throw new Forbidden('correctPerson')
  return transact(scope, 'accounts.correctPerson', async (write) => {
    const { tx } = write
    const id = await demandMember(tx, personId)
    const person = await findPerson(tx, id)
    if (!person) throw new NotFound('person')
    if (person.mail !== mail) {
      if (await findPersonByMail(tx, mail)) return refused('privacy.mail_taken')
      if (await takesPartElsewhere(tx, id)) return refused('privacy.only_themselves')
      await changeMail(write, scope, id, mail)
    }
    await rename(write, scope, id, name)
    return ok(null)
  })
}

async function rename({ tx, changed }: Write, scope: Scope, id: string, name: string): Promise<void> {
  const person = await findPerson(tx, id)
  if (!person || person.name === name) return
  await savePerson(tx, scope, id, { name })
  changed({ kind: 'person', id, before: { name: person.name }, after: { name } })
}

/** Told to both addresses, for it may have been somebody else. */
async function changeMail({ tx, changed }: Write, scope: Scope, id: string, mail: string): Promise<void> {
  const person = await findPerson(tx, id)
  if (!person) throw new NotFound('person')
  await savePerson(tx, scope, id, { mail })
  for (const to of [person.mail, mail]) {
    await queueMail(tx, scope, changedMail(scope, { name: person.name, mail: to }, mail, 'changed'))
  }
  changed({ kind: 'person', id, before: { mail: person.mail }, after: { mail } })
}
