import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { findParticipant } from '../participants/participant.queries.ts'
import { writeTo } from '../room/pass.verbs.ts'
import { listClosing, noteReminder } from './motion.queries.ts'
import { loadStanding, missingOf } from './standing.read.ts'
import { reminderLetter } from './votes.mail.ts'
import { votesRoutes } from './votes.routes.ts'

const ahead = 2 * 86_400_000

/**
 * For the daily work: writes once to everybody whose ballot is not in where a vote in writing ends with the next day at
 * the latest. Gives to how many.
 */
export async function remindVoters(scope: Scope, publicUrl: string): Promise<number> {
  return writeQuietly(scope, async (tx) => {
    let told = 0
    for (const motion of await listClosing(tx, scope.now, new Date(scope.now.getTime() + ahead))) {
      for (const { participantId } of missingOf(await loadStanding(tx, motion, scope.now))) {
        const to = await findParticipant(tx, participantId)
        if (!to || !(await noteReminder(tx, scope, participantId, motion.id))) continue
        const path = (lang: typeof to.lang, pass: string) => votesRoutes.roomMotion(lang, pass, motion.id)
        await writeTo(tx, scope, publicUrl, to, path, reminderLetter(scope, motion, to.name))
        told += 1
      }
    }
    return told
  })
}
