import { randomBytes, randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { triedTooOften } from '../../accounts/accounts.ts'
import { deleteFollower, deleteUnconfirmed, findFollower, insertFollower, saveFollower } from './follower.queries.ts'
import { type Follower, mostMails } from './follower.ts'
import { askingMail } from './following.mail.ts'
import type { Subject } from './subject.read.ts'

/**
 * Asks an address whether it wants to follow this. Of one that does already nothing is sent; whether it does is told by
 * neither the answer nor its time.
 */
export async function askToFollow(scope: Scope, publicUrl: string, mail: string, subject: Subject): Promise<void> {
  if (await triedTooOften(scope.db, scope.now, `follow ${scope.city.id} ${mail}`, mostMails)) return
  await writeQuietly(scope, async (tx) => {
    const follower = await notYetSure(tx, scope, mail, subject)
    if (follower) await queueMail(tx, scope, askingMail(scope, publicUrl, follower, subject))
  })
}

async function notYetSure(tx: Transaction, scope: Scope, mail: string, { kind, subject }: Subject) {
  const { lang, now } = scope
  const before = await findFollower(tx, { mail, kind, subject })
  if (before?.confirmedAt) return undefined
  if (before) {
    await saveFollower(tx, before.id, { askedAt: now, lang })
    return before
  }
  const token = randomBytes(18).toString('base64url')
  const follower: Follower = {
    ...{ id: randomUUID(), token, mail, lang, kind, subject },
    ...{ askedAt: now, confirmedAt: null },
  }
  await insertFollower(tx, scope, follower)
  return follower
}

/** Who comes by the link in a mail; undefined where they follow no more. */
export async function findFollowing(scope: Scope, token: string): Promise<Follower | undefined> {
  return read(scope, (tx) => findFollower(tx, { token }))
}

/** Says yes. */
export async function confirmFollowing(scope: Scope, token: string): Promise<void> {
  await writeQuietly(scope, async (tx) => {
    const follower = await findFollower(tx, { token })
    if (follower && follower.confirmedAt === null) await saveFollower(tx, follower.id, { confirmedAt: scope.now })
  })
}

/** Ends it, at once and without a question; nothing is kept of who it was. */
export async function endFollowing(scope: Scope, token: string): Promise<void> {
  await writeQuietly(scope, (tx) => deleteFollower(tx, token))
}

/** Forgets whoever was asked before a moment and has not said yes. Gives how many. */
export async function dropUnconfirmed(scope: Scope, before: Date): Promise<number> {
  return writeQuietly(scope, (tx) => deleteUnconfirmed(tx, before))
}
