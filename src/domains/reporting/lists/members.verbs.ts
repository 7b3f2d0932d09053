import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { queueMails } from '../../../platform/mail/outgoing.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { Address } from './addresses.ts'
import { newMember } from './joining/joining.verbs.ts'
import { consentMail } from './joining/lists.mail.ts'
import { findList } from './list.queries.ts'
import type { Member } from './list.ts'
import { deleteMember, findMember, insertMembers, listMembers } from './member.queries.ts'

/** `paper` null: each is asked by mail first. */
export type EntryWish = {
  addresses: readonly Address[]
  lang: string
  paper: { day: string; words: string } | null
}

/** Enters addresses; who is on the list already stays as they are. The log is told how many, not whom. Gives how many are new. */
export async function enterMembers(
  scope: Scope,
  publicUrl: string,
  slug: string,
  { addresses, lang, paper }: EntryWish,
): Promise<Outcome<number, 'list.ended'>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('enterMembers')
  return transact(scope, 'reporting.enterMembers', async ({ tx, changed }) => {
    const list = await findList(tx, slug)
    if (!list) throw new NotFound('list')
    if (list.endedAt !== null) return refused('list.ended')
    const known = new Set((await listMembers(tx, list.id)).map(({ mail }) => mail))
    const consent = {
      how: paper ? ('paper' as const) : ('asked' as const),
      consentWords: paper?.words ?? '',
      consentedOn: paper?.day ?? null,
    }
    const members = addresses
      .filter(({ mail }) => !known.has(mail))
      .map((one) => newMember(scope, { listId: list.id, ...one, lang, ...consent, actor: actorOf(scope.viewer) }))
    await insertMembers(tx, scope, members)
    if (!paper) {
      await queueMails(
        tx,
        scope,
        members.map((member) => consentMail({ scope, publicUrl, list }, member)),
      )
    }
    if (members.length > 0) {
      changed({ kind: 'list', id: list.id, before: null, after: { entered: members.length, how: consent.how } })
    }
    return ok(members.length)
  })
}

export async function removeMember(scope: Scope, slug: string, id: string): Promise<void> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('removeMember')
  await transact(scope, 'reporting.removeMember', async ({ tx, changed }) => {
    const [list, member] = [await findList(tx, slug), await findMember(tx, { id })]
    if (!list || member?.listId !== list.id) throw new NotFound('member')
    await deleteMember(tx, id)
    changed({ kind: 'list', id: list.id, before: null, after: { removed: 1 } })
  })
}

/** Everybody on a list who has said yes, for use elsewhere: that it was done stands in the log. */
export async function takeMembersOut(scope: Scope, slug: string): Promise<Member[]> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('takeMembersOut')
  return transact(scope, 'reporting.takeMembersOut', async ({ tx, changed }) => {
    const list = await findList(tx, slug)
    if (!list) throw new NotFound('list')
    const members = (await listMembers(tx, list.id)).filter(({ consentedOn }) => consentedOn !== null)
    changed({ kind: 'list', id: list.id, before: null, after: { takenOut: members.length } })
    return members
  })
}
