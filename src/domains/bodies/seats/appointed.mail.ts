import { formatDate, formatList } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Participant } from '../participants/participant.ts'
import { writeTo } from '../room/pass.verbs.ts'
import { roomRoutes } from '../room/room.routes.ts'
import type { Body } from './body.ts'
import type { Mandate } from './mandate.ts'
import { saySeats } from './seats.messages.ts'

/** Tells somebody that they are in, since when and in which part, with the link to what will await them. */
export async function appointedLetter(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  to: Participant,
  body: Body,
  begins: readonly Mandate[],
): Promise<void> {
  const own = begins.filter(({ participantId }) => participantId === to.id)
  await writeTo(tx, scope, publicUrl, to, roomRoutes.room, (lang, link) => {
    const parts = [...new Set(own.map(({ part }) => part))].map((part) => saySeats(lang, `part.${part}`))
    const since = own.map(({ startsOn }) => startsOn).sort()[0] ?? body.foundedOn
    const told = { name: to.name, body: body.name, city: scope.city.name, part: formatList(lang, parts) }
    return {
      subject: saySeats(lang, 'mail.subject', told),
      words: saySeats(lang, 'mail.words', { ...told, day: formatDate(lang, since), link }),
    }
  })
}
