import { clockOf } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listItems } from './agenda.queries.ts'
import { sayArranging } from './arranging/arranging.messages.ts'
import { listPresent } from './attendance.queries.ts'
import { isShortNotice, type Meeting } from './meeting.ts'
import { minutesFrom } from './minutes-draft.ts'
import { listMinutesMotions } from './minutes-motions.read.ts'
import { quorumOf } from './quorum.ts'
import { findMeetingBody, loadSeating } from './seating.queries.ts'
import { sitterOf } from './seating.ts'
import { nameSide } from './side.words.ts'
import { dayWords, whenWords } from './when.words.ts'

/** The minutes of a meeting as they follow from all that was entered, in the language in which the city writes. */
export async function wordMinutes(tx: Transaction, scope: Scope, meeting: Meeting): Promise<string> {
  const lang = sourceLanguage(scope.city)
  const seating = await loadSeating(tx, meeting.bodyId, dayOf(meeting.startsAt))
  const present = await listPresent(tx, meeting.id)
  const quorum = quorumOf(seating, present)
  const items = await listItems(tx, meeting.id)
  const invitedAt = meeting.invitedAt ?? scope.now
  const facts = {
    body: (await findMeetingBody(tx, { id: meeting.bodyId }))?.name ?? '',
    title: meeting.title,
    when: whenWords(lang, meeting),
    place: meeting.place,
    opened: meeting.openedAt ? clockOf(meeting.openedAt) : '',
    closed: meeting.closedAt ? clockOf(meeting.closedAt) : '',
    invitedOn: dayWords(lang, { startsAt: invitedAt }),
    isShortNotice: isShortNotice(meeting, scope.now),
    sides: quorum.sides.map((side) => ({
      name: sideName(side.side),
      seats: side.seats,
      present: side.present,
      names: seating.seats
        .filter((seat) => seat.side === side.side)
        .flatMap((seat) => {
          const there = present.find(({ seatId }) => seatId === seat.id)
          const sitter = there && sitterOf(seat, there.part)
          return sitter ? [{ name: sitter.name, isDeputy: there.part === 'deputy' }] : []
        }),
    })),
    isQuorate: quorum.isMet,
    parity: quorum.parity,
    items: items.filter(({ withdrawnAt }) => withdrawnAt === null),
    motions: await listMinutesMotions(tx, scope, meeting.id),
  }
  return minutesFrom(facts, (key, values) => sayArranging(lang, key, values))

  function sideName(side: string): string {
    const known = seating.sides.find((one) => one.side === side) ?? { side, name: null, quorumPart: 0, quorumOf: 1 }
    return nameSide({ ...scope, lang }, known).words
  }
}
