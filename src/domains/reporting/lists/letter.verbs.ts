import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { listRefusedAddresses, queueMails } from '../../../platform/mail/outgoing.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import { actorOf, type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { transact, writeQuietly } from '../../../platform/transact.ts'
import { findMailOf } from '../../accounts/accounts.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { letterMail } from './joining/lists.mail.ts'
import { deleteLetter, findLetter, insertLetter, saveLetter } from './letter.queries.ts'
import { checkTexts, type Letter, type LetterRefusal, type LetterTexts } from './letter.ts'
import { findList } from './list.queries.ts'
import type { MailingList, Member } from './list.ts'
import { listMembers, markBouncedMembers } from './member.queries.ts'

type Place = { list: string; letter: string }
type SaveRefusal = LetterRefusal | 'letter.sent' | 'list.ended' | 'changed_meanwhile'

/** Keeps what is to be written: `letter` null for a new one. Gives its id. */
export async function writeLetter(
  scope: Scope,
  { list: slug, letter: id }: Omit<Place, 'letter'> & { letter: string | null },
  seen: number,
  texts: LetterTexts,
): Promise<Outcome<string, SaveRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('writeLetter')
  const checked = checkTexts(texts, sourceLanguage(scope.city))
  if (!checked.ok) return checked
  return transact(scope, 'reporting.writeLetter', async ({ tx, changed }) => {
    const list = await getList(tx, slug)
    if (list.endedAt !== null) return refused('list.ended')
    const before = id === null ? null : await getLetter(tx, list, id)
    if (before && before.sentAt !== null) return refused('letter.sent')
    if (before && before.version !== seen) return refused('changed_meanwhile')
    const actor = actorOf(scope.viewer)
    const fresh = { id: randomUUID(), listId: list.id, madeAt: scope.now, sentAt: null, recipients: null, version: 1 }
    const letter: Letter = { ...(before ?? fresh), texts: checked.value, actor }
    await (before ? saveLetter(tx, letter) : insertLetter(tx, scope, letter))
    changed({ kind: 'list_letter', id: letter.id, before: before && before.texts, after: letter.texts })
    return ok(letter.id)
  })
}

export async function discardLetter(scope: Scope, { list, letter: id }: Place): Promise<Outcome<null, 'letter.sent'>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('discardLetter')
  return transact(scope, 'reporting.discardLetter', async ({ tx, changed }) => {
    const letter = await getLetter(tx, await getList(tx, list), id)
    if (letter.sentAt !== null) return refused('letter.sent')
    await deleteLetter(tx, id)
    changed({ kind: 'list_letter', id, before: letter.texts, after: null })
    return ok(null)
  })
}

/** Sends every language of it to whoever asks, as it will arrive; the link in it ends nothing. */
export async function tryLetter(
  scope: Scope,
  publicUrl: string,
  { list: slug, letter: id }: Place,
): Promise<Outcome<null, 'letter.no_address'>> {
  const { viewer } = scope
  if (!mayRunRounds(viewer)) throw new Forbidden('tryLetter')
  return writeQuietly(scope, async (tx) => {
    const list = await getList(tx, slug)
    const { texts } = await getLetter(tx, list, id)
    const mail = viewer.kind === 'person' ? await findMailOf(tx, viewer.id) : undefined
    if (mail === undefined) return refused('letter.no_address')
    const mails = Object.keys(texts).map((lang) => {
      const { oneClick: _, ...one } = letterMail({ scope, publicUrl, list }, texts, { mail, lang, token: nobodysToken })
      return one
    })
    await queueMails(tx, scope, mails)
    return ok(null)
  })
}

/** Stands in the preview and the test where each recipient has their own. */
export const nobodysToken = '…'

/** Puts it on its way to everybody who has said yes and can be reached: one mail each, in one transaction. */
export async function sendLetter(
  scope: Scope,
  publicUrl: string,
  { list: slug, letter: id }: Place,
  seen: number,
): Promise<Outcome<number, 'letter.nobody' | 'letter.sent' | 'list.ended' | 'changed_meanwhile'>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('sendLetter')
  return transact(scope, 'reporting.sendLetter', async ({ tx, changed }) => {
    const list = await getList(tx, slug)
    const letter = await getLetter(tx, list, id)
    if (list.endedAt !== null) return refused('list.ended')
    if (letter.sentAt !== null) return refused('letter.sent')
    if (letter.version !== seen) return refused('changed_meanwhile')
    const refusedBy = await listRefusedAddresses(tx)
    const members = (await listMembers(tx, list.id)).filter((member) => canBeWrittenTo(member, refusedBy))
    if (members.length === 0) return refused('letter.nobody')
    await markBouncedMembers(tx, refusedBy)
    const from = { scope, publicUrl, list }
    await queueMails(
      tx,
      scope,
      members.map((member) => letterMail(from, letter.texts, member)),
    )
    await saveLetter(tx, { ...letter, sentAt: scope.now, recipients: members.length, actor: actorOf(scope.viewer) })
    changed({ kind: 'list_letter', id, before: null, after: { sentTo: members.length } })
    return ok(members.length)
  })
}

/** Who has said yes, and whose address takes mail as far as anybody knows. */
export function canBeWrittenTo(
  { consentedOn, bouncedAt, mail, askedAt }: Member,
  refusedBy: ReadonlyMap<string, Date>,
): boolean {
  const at = refusedBy.get(mail)
  return consentedOn !== null && bouncedAt === null && (at === undefined || at <= askedAt)
}

async function getList(tx: Transaction, slug: string): Promise<MailingList> {
  const list = await findList(tx, slug)
  if (!list) throw new NotFound('list')
  return list
}

async function getLetter(tx: Transaction, list: MailingList, id: string): Promise<Letter> {
  const letter = isRecordId(id) ? await findLetter(tx, list.id, id) : undefined
  if (!letter) throw new NotFound('letter')
  return letter
}

/** For the daily work: whose address was refused for good is written to no more, also when the mail itself is forgotten. */
export async function noteRefusedMembers(scope: Scope): Promise<void> {
  await writeQuietly(scope, async (tx) => markBouncedMembers(tx, await listRefusedAddresses(tx)))
}
