import { randomBytes } from 'node:crypto'
import type { Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Mail, queueMail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { triedTooOften } from '../../accounts/accounts.ts'
import { findParticipant, findParticipantByMail } from '../participants/participant.queries.ts'
import type { Participant } from '../participants/participant.ts'
import { deletePassesOver, findPass, insertPass } from './pass.queries.ts'
import { expiryOf } from './pass.ts'
import { sayRoom } from './room.messages.ts'
import { roomRoutes } from './room.routes.ts'

/** The path of a page in the room of a pass, in a language. */
export type RoomPath = (lang: Lang, pass: string) => string

/** What a mail says to somebody, in their language; `link` opens the page that it is about. */
export type Letter = (lang: Lang, link: string) => Omit<Mail, 'to'>

/**
 * Writes to somebody in their language, with a new link that opens `path` for them alone. Nothing happens where they have
 * no address. In the transaction of what the letter tells of.
 */
export async function writeTo(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  to: Participant,
  path: RoomPath,
  letter: Letter,
): Promise<void> {
  if (to.mail === null || to.erasedAt !== null) return
  const lang = languageFor(scope, to)
  const token = randomBytes(24).toString('base64url')
  await insertPass(tx, scope, token, { participantId: to.id, madeAt: scope.now, expiresAt: expiryOf(scope.now) })
  await queueMail(tx, scope, { to: to.mail, ...letter(lang, publicUrl + path(lang, token)) })
}

/** Theirs, as long as the city's site speaks it. */
function languageFor(scope: Scope, { lang }: Participant): Lang {
  return scope.city.languages.includes(lang) ? lang : sourceLanguage(scope.city)
}

/** Who comes by this token; undefined where the link is over, was revoked, or never was. */
export async function findGuest(scope: Scope, token: string): Promise<Participant | undefined> {
  return read(scope, async (tx) => {
    const pass = await findPass(tx, token)
    const guest = pass && scope.now < pass.expiresAt ? await findParticipant(tx, pass.participantId) : undefined
    return guest?.erasedAt === null ? guest : undefined
  })
}

const mostLinks = 5

/** Sends a new link to an address that the bodies know. Whether they do is told by neither the answer nor its time. */
export async function sendPass(scope: Scope, publicUrl: string, mail: string): Promise<void> {
  if (await triedTooOften(scope.db, scope.now, `room ${scope.city.id} ${mail}`, mostLinks)) return
  await writeQuietly(scope, async (tx) => {
    const known = await findParticipantByMail(tx, mail)
    if (!known) return
    await writeTo(tx, scope, publicUrl, known, roomRoutes.room, (lang, link) => ({
      subject: sayRoom(lang, 'mail.subject', { city: scope.city.name }),
      words: sayRoom(lang, 'mail.words', { name: known.name, city: scope.city.name, link }),
    }))
  })
}

/** Drops passes that were over before a moment. Gives how many. */
export async function dropPasses(scope: Scope, before: Date): Promise<number> {
  return writeQuietly(scope, (tx) => deletePassesOver(tx, before))
}
