/** A body with two sides of one seat each, whose holders sit in an open meeting: what tests of decisions begin with. */
import { randomUUID } from 'node:crypto'
import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import type { BodyKind } from './body-steps.ts'

export type Sitting = { bodyId: string; slug: string; meetingId: string; participantIds: string[] }

export async function sitting(scope: Scope, kind: BodyKind, name = 'Lenkungsgruppe'): Promise<Sitting> {
  const cityId = scope.city.id
  const [bodyId, meetingId] = [randomUUID(), randomUUID()]
  const slug = `gremium-${bodyId.slice(0, 8)}`
  const sides = ['administration', 'outside']
  const people = sides.map((side) => ({ side, seatId: randomUUID(), participantId: randomUUID() }))
  await writeQuietly(scope, async (tx) => {
    await tx
      .insertInto('bodiesBody')
      .values({ cityId, id: bodyId, slug, kind, name, foundedOn: '2026-01-01' })
      .execute()
    for (const [position, { side, seatId, participantId }] of people.entries()) {
      await tx.insertInto('bodiesSide').values({ cityId, bodyId, side, position }).execute()
      await tx
        .insertInto('bodiesSeat')
        .values({ cityId, id: seatId, bodyId, side, position, openedOn: '2026-01-01' })
        .execute()
      await tx
        .insertInto('bodiesParticipant')
        .values({ cityId, id: participantId, name: `Mia ${side}`, mail: `${participantId}@example.org`, lang: 'de' })
        .execute()
      await tx
        .insertInto('bodiesMandate')
        .values({ cityId, id: randomUUID(), seatId, part: 'holder', participantId, startsOn: '2026-01-01' })
        .execute()
    }
    await tx
      .insertInto('bodiesMeeting')
      .values({ cityId, id: meetingId, bodyId, title: 'Sitzung', startsAt: scope.now, openedAt: scope.now })
      .execute()
    await tx
      .insertInto('bodiesAttendance')
      .values(people.map(({ seatId, participantId }) => ({ cityId, meetingId, seatId, participantId, part: 'holder' })))
      .execute()
  })
  return { bodyId, slug, meetingId, participantIds: people.map(({ participantId }) => participantId) }
}
