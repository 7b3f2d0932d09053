import { randomBytes, randomUUID } from 'node:crypto'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Mail, queueMail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { findMailOf, triedTooOften } from '../../accounts/accounts.ts'
import { findRound } from '../rounds/round.queries.ts'
import { takesAnswers } from '../rounds/round.ts'
import { saySheets } from './answering.messages.ts'
import { answeringRoutes } from './answering.routes.ts'
import { findLink, insertLink, listLinks, listPartsOfLinks } from './link.queries.ts'
import { isOpen, type Link, linksAlike } from './link.ts'

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

/** Theirs, as long as the city's site speaks it. */
export function languageFor({ city }: Scope, wished: string): Lang {
  return isLang(wished) && city.languages.includes(wished) ? wished : sourceLanguage(city)
}

/** Who comes by a token, and whether it still opens anything; of one that never was nothing is known. */
export type Bearer = { link: Link | undefined; isOpen: boolean }

/** Of somebody who was erased, no link opens anything from that moment on. */
export async function findBearer(scope: Scope, token: string): Promise<Bearer> {
  return read(scope, async (tx) => {
    const link = await findLink(tx, token)
    const isGone = link?.personId != null && (await findMailOf(tx, link.personId)) === undefined
    return { link, isOpen: link !== undefined && !isGone && isOpen(link, scope.now) }
  })
}

const mostLinks = 5

/**
 * Sends a new link for each round that asks whoever has this address, as long as theirs was not ended. Whether there is
 * any is told by neither the answer nor its time. It opens all that the open ones did; what a colleague passed on has one of
 * its own, for they may take it back.
 */
export async function sendSheetLinks(scope: Scope, publicUrl: string, mail: string): Promise<void> {
  if (await triedTooOften(scope.db, scope.now, `sheets ${scope.city.id} ${mail}`, mostLinks)) return
  await writeQuietly(scope, async (tx) => {
    const links = (await listLinks(tx, { mail })).filter(({ endedAt }) => endedAt === null)
    const joined = new Set<string>()
    for (const { id, roundId, delegatedBy, personId, name, lang } of links) {
      if (joined.has(id)) continue
      const alike = linksAlike(await listLinks(tx, { roundId }), { id, delegatedBy, mail })
      for (const one of alike) joined.add(one.id)
      const round = await findRound(tx, 'id', roundId)
      if (!round || !takesAnswers(round.state)) continue
      if (personId !== null && (await findMailOf(tx, personId)) === undefined) continue
      const open = alike.filter((one) => isOpen(one, scope.now)).map((one) => one.id)
      const partIds = await listPartsOfLinks(tx, [id, ...open])
      const letter: Letter = (of, link) => ({
        subject: saySheets(of, 'mail.again.subject', { round: round.title }),
        words: saySheets(of, 'mail.again.words', { name, city: scope.city.name, round: round.title, link }),
      })
      await writeLink(tx, scope, publicUrl, { personId, name, lang, mail }, { roundId, partIds, delegatedBy }, letter)
    }
  })
}
