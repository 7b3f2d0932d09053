import { randomBytes, randomUUID } from 'node:crypto'
import { dayOf } from '../../../../i18n/format.ts'
import type { Transaction } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { queueMail } from '../../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read, writeQuietly } from '../../../../platform/transact.ts'
import { triedTooOften } from '../../../accounts/accounts.ts'
import { findList, listLists } from '../list.queries.ts'
import { type MailingList, type Member, mostMails } from '../list.ts'
import { deleteMember, deleteUnsaid, findMember, insertMembers, saveMember } from '../member.queries.ts'
import { consentMail } from './lists.mail.ts'

/** The lists that everybody can join. */
export async function showOpenLists(scope: Scope): Promise<MailingList[]> {
  return (await read(scope, listLists)).filter(isJoinable)
}

export async function showOpenList(scope: Scope, slug: string): Promise<MailingList> {
  const list = await read(scope, (tx) => findList(tx, slug))
  if (!list || !isJoinable(list)) throw new NotFound('list')
  return list
}

function isJoinable({ isOpen, endedAt }: MailingList): boolean {
  return isOpen && endedAt === null
}

/** Asks an address whether it wants to be on a list. Neither the answer nor its time tells whether it is already. */
export async function askToJoin(
  scope: Scope,
  publicUrl: string,
  list: MailingList,
  { mail, name }: { mail: string; name: string },
): Promise<void> {
  if (await triedTooOften(scope.db, scope.now, `list ${scope.city.id} ${mail}`, mostMails)) return
  await writeQuietly(scope, async (tx) => {
    const member = await notYetSure(tx, scope, list.id, { mail, name })
    if (member) await queueMail(tx, scope, consentMail({ scope, publicUrl, list }, member))
  })
}

async function notYetSure(tx: Transaction, scope: Scope, listId: string, typed: { mail: string; name: string }) {
  const { lang, now } = scope
  const before = await findMember(tx, { listId, mail: typed.mail })
  // Whose address took no mail for a while says so by asking again.
  if (before?.consentedOn && before.bouncedAt === null) return undefined
  if (before) {
    await saveMember(tx, before.id, { askedAt: now, lang, bouncedAt: null })
    return { ...before, lang }
  }
  const member = newMember(scope, {
    listId,
    ...typed,
    lang,
    how: 'page',
    consentWords: '',
    consentedOn: null,
    actor: null,
  })
  await insertMembers(tx, scope, [member])
  return member
}

export function newMember({ now }: Scope, told: Omit<Member, 'id' | 'token' | 'askedAt' | 'bouncedAt'>): Member {
  const token = randomBytes(18).toString('base64url')
  return { id: randomUUID(), token, ...told, askedAt: now, bouncedAt: null }
}

/** Who comes by the link in a mail, and to which list; undefined where they are on it no more. */
export async function findMembership(scope: Scope, token: string) {
  return read(scope, async (tx) => {
    const member = await findMember(tx, { token })
    const list = member && (await listLists(tx)).find(({ id }) => id === member.listId)
    return member && list && { member, list }
  })
}

/** Says yes. */
export async function confirmMembership(scope: Scope, token: string): Promise<void> {
  await writeQuietly(scope, async (tx) => {
    const member = await findMember(tx, { token })
    if (member && member.consentedOn === null) await saveMember(tx, member.id, { consentedOn: dayOf(scope.now) })
  })
}

/** Ends it, at once and without a question; nothing is kept of who it was. */
export async function leaveList(scope: Scope, token: string): Promise<void> {
  await writeQuietly(scope, async (tx) => {
    const member = await findMember(tx, { token })
    if (member) await deleteMember(tx, member.id)
  })
}

/** Forgets whoever was asked before a moment and has not said yes. Gives how many. */
export async function dropUnsaid(scope: Scope, before: Date): Promise<number> {
  return writeQuietly(scope, (tx) => deleteUnsaid(tx, before))
}
