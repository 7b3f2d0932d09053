import { randomBytes, randomUUID } from 'node:crypto'
import { dayOf } from '../../i18n/format.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { queueMail } from '../../platform/mail/outgoing.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import { mayGrant, maySeePeople } from './accounts.access.ts'
import { invitationMail } from './accounts.mail.ts'
import { dayBefore } from './holding.ts'
import { endHoldings } from './holding.verbs.ts'
import {
  deleteInvitation,
  findInvitation,
  type Invitation,
  insertInvitation,
  listInvitations,
} from './invitation.queries.ts'
import {
  deleteMembership,
  findPersonByMail,
  insertMembership,
  insertPerson,
  listMemberships,
} from './person.queries.ts'
import { isLastAdministrator, type Member, membersOf } from './person.ts'
import type { Role } from './role.ts'
import { invitedUntil } from './sign-in/session-life.ts'
import { listUnits } from './unit.queries.ts'
import type { Unit } from './unit.ts'

export type People = { members: Member[]; invitations: Invitation[]; units: Unit[] }

/** Who takes part in the city, and who is asked to. */
export async function showPeople(scope: Scope): Promise<People> {
  if (!maySeePeople(scope.viewer)) throw new Forbidden('showPeople')
  return read(scope, async (tx) => ({
    members: membersOf(await listMemberships(tx)).sort((a, b) => a.name.localeCompare(b.name, scope.lang)),
    invitations: await listInvitations(tx),
    units: await listUnits(tx, scope),
  }))
}

export type InvitationWish = { mail: string; name: string; role: Role; unitId: string | null }

/** Asks somebody in by mail. `link`: the whole address that a token makes. Gives the link. */
export async function invitePerson(
  scope: Scope,
  wish: InvitationWish,
  link: (token: string) => string,
): Promise<Outcome<string>> {
  if (!mayGrant(scope.viewer, wish.role)) throw new Forbidden('invitePerson')
  return transact(scope, 'accounts.invitePerson', async ({ tx, changed }) => {
    const memberships = await listMemberships(tx)
    if (memberships.some(({ person }) => person.mail === wish.mail)) return refused('people.known')
    const waiting = (await listInvitations(tx)).find(({ mail }) => mail === wish.mail)
    // A second letter takes the place of the first, which may have been lost.
    if (waiting) await deleteInvitation(tx, waiting.id)
    const id = waiting?.id ?? randomUUID()
    const invitation = { id, ...wish, invitedAt: scope.now, expiresAt: invitedUntil(scope.now) }
    const token = randomBytes(24).toString('base64url')
    await insertInvitation(tx, scope, invitation, token)
    await queueMail(tx, scope, invitationMail(scope, invitation, link(token)))
    changed({ kind: 'invitation', id, before: waiting ?? null, after: invitation })
    return ok(link(token))
  })
}

export async function withdrawInvitation(scope: Scope, id: string): Promise<void> {
  await transact(scope, 'accounts.withdrawInvitation', async ({ tx, changed }) => {
    const invitation = (await listInvitations(tx)).find((one) => one.id === id)
    if (!invitation) throw new NotFound('invitation')
    if (!mayGrant(scope.viewer, invitation.role)) throw new Forbidden('withdrawInvitation')
    await deleteInvitation(tx, id)
    changed({ kind: 'invitation', id, before: invitation, after: null })
  })
}

/** Drops what invitations that ran out before that day held of somebody who did not answer. Gives how many. */
export async function forgetInvitations(scope: Scope, before: Date): Promise<number> {
  return transact(scope, 'accounts.forgetInvitations', async ({ tx, changed }) => {
    const over = (await listInvitations(tx)).filter(({ expiresAt }) => expiresAt < before)
    for (const { id } of over) {
      await deleteInvitation(tx, id)
      changed({ kind: 'invitation', id, before: null, after: null })
    }
    return over.length
  })
}

/** The invitation that a link belongs to, while it is good. */
export async function findOpenInvitation(scope: Scope, token: string): Promise<Invitation | undefined> {
  const invitation = await read(scope, (tx) => findInvitation(tx, token))
  return invitation && invitation.expiresAt > scope.now ? invitation : undefined
}

/** Whoever has the letter takes part from now on. Gives the address to sign in with; undefined where it is not good. */
export async function acceptInvitation(scope: Scope, token: string): Promise<string | undefined> {
  return transact(scope, 'accounts.acceptInvitation', async ({ tx, changed }) => {
    const invitation = await findInvitation(tx, token)
    if (!invitation || invitation.expiresAt <= scope.now) return undefined
    const { id, mail, name, role, unitId } = invitation
    const personId = (await findPersonByMail(tx, mail))?.id ?? (await insertPerson(tx, scope, { mail, name }))
    const membership = { id: randomUUID(), personId, role, unitId }
    await insertMembership(tx, scope, membership)
    await deleteInvitation(tx, id)
    changed({ kind: 'invitation', id, before: invitation, after: null })
    changed({ kind: 'membership', id: membership.id, before: null, after: membership })
    return mail
  })
}

/** Somebody of an invented city takes part at once, without a letter. Gives their id. */
export async function enrolPerson(scope: Scope, { mail, name, role, unitId }: InvitationWish): Promise<string> {
  if (scope.viewer.kind !== 'command') throw new Forbidden('enrolPerson')
  return transact(scope, 'accounts.enrolPerson', async ({ tx, changed }) => {
    const personId = (await findPersonByMail(tx, mail))?.id ?? (await insertPerson(tx, scope, { mail, name }))
    const membership = { id: randomUUID(), personId, role, unitId }
    await insertMembership(tx, scope, membership)
    changed({ kind: 'membership', id: membership.id, before: null, after: membership })
    return personId
  })
}

/** One more role for somebody who takes part already. */
export async function grantRole(
  scope: Scope,
  personId: string,
  grant: { role: Role; unitId: string | null },
): Promise<Outcome<null>> {
  if (!mayGrant(scope.viewer, grant.role)) throw new Forbidden('grantRole')
  return transact(scope, 'accounts.grantRole', async ({ tx, changed }) => {
    const own = (await listMemberships(tx)).filter(({ person }) => person.id === personId)
    if (own.length === 0) throw new NotFound('person')
    if (own.some(({ role, unitId }) => role === grant.role && unitId === grant.unitId)) return ok(null)
    const membership = { id: randomUUID(), personId, ...grant }
    await insertMembership(tx, scope, membership)
    changed({ kind: 'membership', id: membership.id, before: null, after: membership })
    return ok(null)
  })
}

/**
 * Ends a role. The last administrator stays: somebody has to be able to bring in others. With the last role of a person
 * the posts that they hold become vacant.
 */
export async function endRole(scope: Scope, id: string): Promise<Outcome<null>> {
  return transact(scope, 'accounts.endRole', async (write) => {
    const { tx, changed } = write
    const all = await listMemberships(tx)
    const ending = all.find((one) => one.id === id)
    if (!ending) throw new NotFound('membership')
    if (!mayGrant(scope.viewer, ending.role)) throw new Forbidden('endRole')
    if (scope.viewer.kind === 'person' && isLastAdministrator(all, ending)) return refused('people.last_administrator')
    await deleteMembership(tx, id)
    const isGone = !all.some((one) => one.id !== id && one.person.id === ending.person.id)
    if (isGone) await endHoldings(write, ({ personId }) => personId === ending.person.id, dayBefore(dayOf(scope.now)))
    const { role, unitId, person } = ending
    changed({ kind: 'membership', id, before: { id, personId: person.id, role, unitId }, after: null })
    return ok(null)
  })
}
