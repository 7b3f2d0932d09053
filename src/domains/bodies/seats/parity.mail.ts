import { dayOf, formatDate } from '../../../i18n/format.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listMailsOf } from '../../accounts/accounts.ts'
import { sayArranging } from './arranging/arranging.messages.ts'
import { charterOf } from './body.ts'
import type { OneBody } from './body.verbs.ts'
import { broken } from './parity.ts'
import { sayRule } from './parity.words.ts'
import { loadRegisters } from './seat.queries.ts'
import { saySeats } from './seats.messages.ts'
import { standingOn } from './standing.ts'

/**
 * Writes to whoever looks after the whole when an act has broken parity, on the day from which on that shows, or today
 * where that is past. To be called when the act has been written.
 */
export async function tellIfBroken(scope: Scope, { body, register, write }: OneBody, from: string): Promise<void> {
  const today = dayOf(scope.now)
  const day = from < today ? today : from
  const charter = charterOf(body)
  const now = standingOn(charter, (await loadRegisters(write.tx))(body.id), day)
  if (now.state !== 'broken' || standingOn(charter, register, day).state === 'broken') return
  const lang = sourceLanguage(scope.city)
  const rules = broken(now.verdicts).map(({ rule }) => `- ${sayRule(lang, rule, body.sides)}`)
  const told = { body: body.name, since: formatDate(lang, now.since), by: formatDate(lang, now.healBy) }
  const healer = body.healer || saySeats(lang, 'healer.untold')
  for (const { name, mail } of await listMailsOf(write.tx, 'coordinator'))
    await queueMail(write.tx, scope, {
      to: mail,
      subject: sayArranging(lang, 'mail.broken_subject', told),
      words: sayArranging(lang, 'mail.broken_words', { ...told, name, healer, rules: rules.join('\n') }),
    })
}
