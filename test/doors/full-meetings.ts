/** A meeting of a full city as it has an address: open what everybody may read, hidden what is kept among the members. */
import { randomUUID } from 'node:crypto'
import { must } from '../../src/demo/act.ts'
import { putOnAgenda, wishForAgenda } from '../../src/domains/bodies/meetings/agenda.verbs.ts'
import { answerInvitation, invite } from '../../src/domains/bodies/meetings/inviting.verbs.ts'
import { callMeeting } from '../../src/domains/bodies/meetings/meeting.verbs.ts'
import { addPaper } from '../../src/domains/bodies/meetings/paper.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { slugOf } from '../../src/platform/slug.ts'
import { writeQuietly } from '../../src/platform/transact.ts'
import { seatedBody } from '../support/seated-body.ts'
import { publicUrl } from '../support/site.ts'

type Filling = { open: string; hidden: string; participant: string }

/** Gives what stands in addresses, by the names of the matrix. `participant`: who comes by the pass, a member here. */
export async function fillMeetings(scope: Scope, { open, hidden, participant }: Filling) {
  const body = await seatedBody(scope, slugOf(`tagt ${open}`, 'tagt'))
  const seat = { cityId: scope.city.id, bodyId: body.id, side: 'outside', position: 9, openedOn: '2025-01-01' }
  const mandate = { cityId: scope.city.id, part: 'holder', participantId: participant, startsOn: '2025-01-01' }
  await writeQuietly(scope, async (tx) => {
    const seatId = randomUUID()
    await tx
      .insertInto('bodiesSeat')
      .values({ ...seat, id: seatId, speaksFor: open })
      .execute()
    await tx
      .insertInto('bodiesMandate')
      .values({ ...mandate, id: randomUUID(), seatId })
      .execute()
  })
  const office = { publicUrl, mail: null }
  const startsAt = new Date(scope.now.getTime() + 20 * 86_400_000)
  const wish = { title: `Sitzung ${open}`, words: open, place: open, onlineUrl: `https://video.example/${hidden}` }
  const meeting = must(await callMeeting(scope, body.slug, { ...wish, startsAt, endsAt: null, openToAll: false }))
  must(await invite(scope, office, meeting, 1))
  const item = must(await putOnAgenda(scope, meeting, { title: open, words: open, inPrivate: false, subject: null }))
  must(await putOnAgenda(scope, meeting, { title: hidden, words: hidden, inPrivate: true, subject: null }))
  const guest: Scope = { ...scope, viewer: { kind: 'guest', id: participant, name: '' } }
  const needs = [{ kind: 'interpreter' as const, words: hidden }]
  must(await answerInvitation(guest, office, meeting, { answer: 'comes', words: hidden, needs }))
  must(await wishForAgenda(guest, meeting, { title: open, words: open }))
  const ownItem = await scope.db
    .selectFrom('bodiesAgendaItem')
    .select('id')
    .where('proposedBy', '=', participant)
    .executeTakeFirstOrThrow()
  const paper = { itemId: null, number: '', url: null }
  const file = { name: 'vorlage.txt', bytes: new TextEncoder().encode(open) }
  const openPaper = must(await addPaper(scope, meeting, { ...paper, title: open, inPrivate: false }, file))
  const keptPaper = must(await addPaper(scope, meeting, { ...paper, title: hidden, inPrivate: true }, file))
  const draft = { cityId: scope.city.id, meetingId: meeting, words: hidden, draftedAt: scope.now }
  await writeQuietly(scope, (tx) => tx.insertInto('bodiesMinutes').values(draft).execute())
  return { meetingBody: body.slug, meeting, item, ownItem: ownItem.id, paper: openPaper, keptPaper }
}
