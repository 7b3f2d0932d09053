import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../database.ts'
import type { Scope } from '../scope.ts'

/**
 * A mail as a verb wants it sent: plain words, for they are read on everything and hide nothing. `calendar`: an appointment
 * (iCalendar) that programs offer to keep. `oneClick`: where a program of mail ends what it came from (RFC 8058).
 */
export type Mail = { to: string; subject: string; words: string; calendar?: string; oneClick?: string }

export type Outgoing = Mail & { id: string; writtenAt: Date; tried: number; failure: string | null }

/** Puts a mail on its way, in the transaction of what it tells of: it leaves when that has happened, or not at all. Gives its id. */
export async function queueMail(tx: Transaction, scope: Scope, mail: Mail): Promise<string> {
  const row = rowOf(scope, mail)
  await tx.insertInto('mailOutgoing').values(row).execute()
  return row.id
}

/** The same of many, in few queries. */
export async function queueMails(tx: Transaction, scope: Scope, mails: readonly Mail[]): Promise<void> {
  for (let start = 0; start < mails.length; start += 1000) {
    const rows = mails.slice(start, start + 1000).map((mail) => rowOf(scope, mail))
    await tx.insertInto('mailOutgoing').values(rows).execute()
  }
}

function rowOf({ city, now }: Scope, { to, subject, words, calendar, oneClick }: Mail) {
  const told = { recipient: to, subject, words, calendar: calendar ?? null, oneClick: oneClick ?? null }
  return { cityId: city.id, id: randomUUID(), ...told, writtenAt: now, nextTryAt: now }
}

/** What waits in the city of the transaction, the newest first. */
export async function listOutgoing(tx: Transaction): Promise<Outgoing[]> {
  const rows = await tx
    .selectFrom('mailOutgoing')
    .selectAll()
    .where('sentAt', 'is', null)
    .orderBy('writtenAt', 'desc')
    .execute()
  return rows.map(asOutgoing)
}

/** Takes the mail that is due, as long as the transaction lasts: another node that looks meanwhile finds the next one. */
export async function takeDue(tx: Transaction, now: Date): Promise<Outgoing | undefined> {
  const row = await tx
    .selectFrom('mailOutgoing')
    .selectAll()
    .where('sentAt', 'is', null)
    .where('refusedAt', 'is', null)
    .where('nextTryAt', '<=', now)
    .orderBy('nextTryAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && asOutgoing(row)
}

type Row = Omit<Outgoing, 'to' | 'calendar' | 'oneClick'> & {
  recipient: string
  calendar: string | null
  oneClick: string | null
}

function asOutgoing({ id, recipient, subject, words, calendar, oneClick, writtenAt, tried, failure }: Row): Outgoing {
  const also = { ...(calendar === null ? {} : { calendar }), ...(oneClick === null ? {} : { oneClick }) }
  return { id, to: recipient, subject, words, ...also, writtenAt, tried, failure }
}

/** It has left: what it said is forgotten, for it may have held a link. */
export async function markSent(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('mailOutgoing')
    .set({ sentAt: now, words: '', calendar: null, oneClick: null, failure: null })
    .where('id', '=', id)
    .execute()
}

/** The longer it does not go, the longer the wait: a minute, two, four, at most four hours. */
export async function markFailed(tx: Transaction, mail: Outgoing, failure: string, now: Date): Promise<void> {
  const wait = Math.min(2 ** mail.tried, 240) * 60_000
  const next = { tried: mail.tried + 1, nextTryAt: new Date(now.getTime() + wait), failure: failure.slice(0, 500) }
  await tx.updateTable('mailOutgoing').set(next).where('id', '=', mail.id).execute()
}

/** The server takes no mail for this address: nobody tries again. What it said stays, to be seen in the outbox. */
export async function markRefused(tx: Transaction, mail: Outgoing, failure: string, now: Date): Promise<void> {
  const over = { tried: mail.tried + 1, refusedAt: now, failure: failure.slice(0, 500), calendar: null }
  await tx.updateTable('mailOutgoing').set(over).where('id', '=', mail.id).execute()
}

/** Which of these mails were refused for good. */
export async function listRefused(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('mailOutgoing')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('refusedAt', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Which addresses refused a mail for good, and when last; as long as such mail is kept. */
export async function listRefusedAddresses(tx: Transaction): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom('mailOutgoing')
    .select(({ fn }) => ['recipient', fn.max('refusedAt').as('at')])
    .where('refusedAt', 'is not', null)
    .groupBy('recipient')
    .execute()
  return new Map(rows.flatMap(({ recipient, at }) => (at === null ? [] : [[recipient, at] as const])))
}

/** Drops what left long ago, and what nobody would want any more: a link in it has lost its use. Gives how many. */
export async function clearOutgoing(tx: Transaction, before: Date): Promise<number> {
  const gone = await tx.deleteFrom('mailOutgoing').where('writtenAt', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** What is kept of mail to one address, the newest first; of what has left, only that it did. */
export async function listMailTo(tx: Transaction, addresses: readonly string[]) {
  return tx
    .selectFrom('mailOutgoing')
    .select(['subject', 'writtenAt', 'sentAt'])
    .where('recipient', 'in', addresses)
    .orderBy('writtenAt', 'desc')
    .execute()
}

export async function deleteMailTo(tx: Transaction, addresses: readonly string[]): Promise<void> {
  await tx.deleteFrom('mailOutgoing').where('recipient', 'in', addresses).execute()
}
