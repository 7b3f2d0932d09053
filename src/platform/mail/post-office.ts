import { listCities } from '../cities.ts'
import type { Database } from '../database.ts'
import { writeQuietly } from '../transact.ts'
import { type Failure, isRefusedForGood } from './failure.ts'
import { markFailed, markRefused, markSent, takeDue } from './outgoing.ts'

export type PostOffice = {
  /** Looks at once, for somebody may wait for it. */
  kick: () => void
  close: () => Promise<void>
}

type Wanted = {
  db: Database
  /** `smtps://user:password@mail.stadt.de`; without one, mail stays in the outbox. */
  smtpUrl: string
  /** The address that mail comes from. */
  sender: string
  now: () => Date
  onFailure: (error: unknown) => void
}

const everySeconds = 5

/** Sends what waits, city by city, one mail after another; a mail that does not go is tried again later. */
export async function openPostOffice({ db, smtpUrl, sender, now, onFailure }: Wanted): Promise<PostOffice> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 },
    { from: sender },
  )
  let round: Promise<void> | undefined
  let again = false
  let closed = false

  const sendOne = (cityId: string) =>
    writeQuietly({ db, city: { id: cityId } }, async (tx) => {
      const mail = await takeDue(tx, now())
      if (!mail) return false
      try {
        const { to, subject, words, calendar, oneClick } = mail
        const icalEvent = calendar === undefined ? {} : { icalEvent: { method: methodOf(calendar), content: calendar } }
        const headers = { 'Auto-Submitted': 'auto-generated', ...(oneClick && oneClickHeaders(oneClick)) }
        await transport.sendMail({ to, subject, text: words, headers, ...icalEvent })
        await markSent(tx, mail.id, now())
      } catch (error) {
        // What the server said, without the words that it may have repeated.
        const { code = 'unknown', responseCode } = error as Failure
        const mark = isRefusedForGood(error as Failure) ? markRefused : markFailed
        await mark(tx, mail, [code, responseCode].filter(Boolean).join(' '), now())
      }
      return true
    })

  const sendAll = async () => {
    for (const { id } of await listCities(db)) while (!closed && (await sendOne(id)));
  }
  const kick = () => {
    again = true
    round ??= (async () => {
      while (again && !closed) {
        again = false
        await sendAll().catch(onFailure)
      }
      round = undefined
    })()
  }
  const clock = setInterval(kick, everySeconds * 1000)
  return {
    kick,
    close: async () => {
      closed = true
      clearInterval(clock)
      await round
      transport.close()
    },
  }
}

/** What programs are to do with an appointment stands in it, and has to stand beside it as well: one that is called off is taken back. */
function methodOf(calendar: string): 'REQUEST' | 'CANCEL' {
  return calendar.includes('\nMETHOD:CANCEL') ? 'CANCEL' : 'REQUEST'
}

/** With these, a program of mail shows a button that ends it (RFC 8058). */
function oneClickHeaders(address: string) {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
