import { dayOf } from '../../../i18n/format.ts'
import { listRefused } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { addDays } from '../../settings/settings.ts'
import { listRounds } from '../rounds/round.queries.ts'
import type { WhenStepped } from '../rounds/round.steps.ts'
import { type Round, takesAnswers } from '../rounds/round.ts'
import { deleteAbsencesBefore } from './absence.queries.ts'
import { loadChase } from './chase.read.ts'
import type { Sender } from './letters/letter.ts'
import { listUnsettled, markBounced } from './notice.queries.ts'
import { mailsOn } from './plan-mails.ts'
import { writeNotice } from './writing.verbs.ts'

/**
 * For the daily work: looks which mails did not arrive, and writes to whoever is to be written to today; who has had a mail of
 * one round today hears of the next one tomorrow. However often it is done on a day, nobody gets a second mail. Gives how many.
 */
export async function chaseRounds(scope: Scope, sender: Sender): Promise<number> {
  return transact(scope, 'reporting.chaseRounds', async (write) => {
    await noteBounces(write, scope)
    const over = await deleteAbsencesBefore(write.tx, dayOf(scope.now))
    if (over > 0) write.changed({ kind: 'absence', id: scope.city.id, before: null, after: { over } })
    const rounds = (await listRounds(write.tx)).filter(({ state }) => takesAnswers(state))
    rounds.sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    let written = 0
    for (const round of rounds) written += await chaseRound(write, scope, sender, round)
    return written
  })
}

/** The mails of one round for today. */
async function chaseRound(write: Write, scope: Scope, sender: Sender, round: Round): Promise<number> {
  const chase = await loadChase(write.tx, scope, round)
  const mails = mailsOn(dayOf(scope.now), chase.situation)
  for (const mail of mails) await writeNotice(write, scope, sender, chase, mail)
  return mails.length
}

/** Whoever is asked hears of it when a round begins to collect, or on the next day with mail. */
export const invite: WhenStepped = async (write, scope, { round, to, ...sender }) => {
  if (to === 'collecting') await chaseRound(write, scope, sender, round)
}

/** A server that refuses an address says so at once, or within the days for which it is asked again. */
const settledAfterDays = 30

/** Whose mail was refused for good is written to no more at that address. */
async function noteBounces({ tx, changed }: Write, scope: Scope): Promise<void> {
  const unsettled = await listUnsettled(tx, addDays(dayOf(scope.now), -settledAfterDays))
  const refused = new Set(
    await listRefused(
      tx,
      unsettled.map(({ mailId }) => mailId),
    ),
  )
  const bounced = unsettled.filter(({ mailId }) => refused.has(mailId)).map(({ id }) => id)
  await markBounced(tx, scope, bounced)
  for (const id of bounced) changed({ kind: 'notice', id, before: null, after: { bounced: true } })
}
