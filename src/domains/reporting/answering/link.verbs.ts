import { randomBytes, randomUUID } from 'node:crypto'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Mail, queueMail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { answeringRoutes } from './answering.routes.ts'
import { findLink, insertLink } from './link.queries.ts'
import { isOpen, type Link } from './link.ts'

/** Whom a link is for: `personId` null for a colleague without an account. */
export type Recipient = Pick<Link, 'personId' | 'name' | 'lang'> & { mail: string }

/** What a mail says to somebody, in their language; `link` opens the parts that it is about. */
export type Letter = (lang: Lang, link: string) => Omit<Mail, 'to'>

/** A link lives longer than any deadline is put off, and ends with the round in any case. */
const linkDays = 120

type Wanted = { roundId: string; partIds: readonly string[]; delegatedBy: string | null }

/**
 * Writes to somebody in their language, with a new link to these parts of a round. In the transaction of what the letter
 * tells of. Gives the link's id and the mail's.
 */
export async function writeLink(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  to: Recipient,
  { roundId, partIds, delegatedBy }: Wanted,
  letter: Letter,
): Promise<{ linkId: string; mailId: string }> {
  const lang = languageFor(scope, to.lang)
  const token = randomBytes(24).toString('base64url')
  const linkId = randomUUID()
  const expiresAt = new Date(scope.now.getTime() + linkDays * 86_400_000)
  const row = { id: linkId, roundId, delegatedBy, ...to, madeAt: scope.now, expiresAt, endedAt: null }
  await insertLink(tx, scope, token, row, partIds)
  const mailId = await queueMail(tx, scope, {
    to: to.mail,
    ...letter(lang, publicUrl + answeringRoutes.sheets(lang, token)),
  })
  return { linkId, mailId }
}

function languageFor({ city }: Scope, wished: string): Lang {
  return isLang(wished) && city.languages.includes(wished) ? wished : sourceLanguage(city)
}

/** Who comes by this token; undefined where the link is over, was ended, or never was. */
export async function findBearer(scope: Scope, token: string): Promise<Link | undefined> {
  return read(scope, async (tx) => {
    const link = await findLink(tx, token)
    return link && isOpen(link, scope.now) ? link : undefined
  })
}
