/** A meeting from its call to its published minutes, and what nobody is told meanwhile. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { readLog } from '../../../../test/support/audit-log.ts'
import { test } from '../../../../test/support/city.ts'
import { asIfCommitting } from '../../../../test/support/raw.ts'
import { asGuest, mailOf, type Person, type SeatedBody, seatedBody } from '../../../../test/support/seated-body.ts'
import { publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { putOnAgenda, removeItem, takeUp, wishForAgenda, withdrawWish } from './agenda.verbs.ts'
import type { Answer } from './invitation.ts'
import { answerInvitation, dropNeeds, invite, settleNeed } from './inviting.verbs.ts'
import { callMeeting, callOff, reviseMeeting } from './meeting.verbs.ts'
import { showMeeting } from './meetings.read.ts'
import { approveMinutes, draftMinutes, publishMinutes, reviseMinutes } from './minutes.verbs.ts'
import { remindMeetings } from './remind.verbs.ts'
import { closeMeeting, noteItem, openMeeting, takeAttendance } from './running.verbs.ts'

const office = { publicUrl, mail: 'gremien@musterstadt.example' }
const wish = {
  ...{ title: 'Zweite Sitzung', words: '', place: 'Rathaus, Saal 2', onlineUrl: null, openToAll: false },
  ...{ startsAt: new Date('2026-12-10T17:00:00Z'), endsAt: new Date('2026-12-10T19:00:00Z') },
}
const on = (scope: Scope, words: string): Scope => ({ ...scope, now: new Date(`${words}:00Z`) })

async function called(scope: Scope): Promise<{ body: SeatedBody; id: string }> {
  const body = await seatedBody(scope)
  return { body, id: must(await callMeeting(scope, body.slug, wish)) }
}

async function invited(scope: Scope) {
  const one = await called(scope)
  must(await invite(scope, office, one.id, 1))
  return one
}

async function answers(scope: Scope, { body, id }: Awaited<ReturnType<typeof called>>, who: Person, answer: Answer) {
  return answerInvitation(asGuest(scope, body, who), office, id, { answer, words: '', needs: [] })
}

/** Mails since the last look, as "to: subject". */
async function mails(scope: Scope, seen: Set<string>) {
  const all = (await read(scope, listOutgoing)).filter(({ id }) => !seen.has(id))
  for (const { id } of all) seen.add(id)
  return all.sort((a, b) => a.to.localeCompare(b.to))
}

describe('an invitation', () => {
  test('goes out with the appointment in each member’s language; deputies are told', async ({ scope }) => {
    const { id } = await invited(scope)
    const sent = await mails(scope, new Set())
    expect(sent.map(({ to, subject }) => `${to}: ${subject.split(':')[0]}`)).toEqual([
      `${mailOf('ada')}: Einladung`,
      `${mailOf('ben')}: Einladung`,
      `${mailOf('dilan')}: Zur Kenntnis`,
      `${mailOf('mia')}: Invitation`,
      `${mailOf('noor')}: Einladung`,
    ])
    const [ada, , dilan, mia] = sent
    expect(ada?.words).toContain('Rathaus, Saal 2')
    expect(ada?.words).toMatch(new RegExp(`/de/room/[\\w-]+/meetings/${id}`))
    expect(mia?.words).toMatch(new RegExp(`/en/room/[\\w-]+/meetings/${id}`))
    expect(ada?.calendar).toContain('DTSTART;TZID=Europe/Berlin:20261210T180000')
    expect(dilan?.calendar).toBeUndefined()
    expect(must(await invite(scope, office, id, 2).then((one) => ({ ok: true, value: one.ok })))).toBe(false)
  })

  test('is answered, and the deputy hears when it is their turn and when it is no more', async ({ scope }) => {
    const one = await invited(scope)
    const seen = new Set<string>()
    await mails(scope, seen)
    must(await answers(scope, one, 'mia', 'sends_deputy'))
    const [asked] = await mails(scope, seen)
    expect(asked).toMatchObject({ to: mailOf('dilan'), calendar: expect.stringContaining('METHOD:REQUEST') })
    must(await answers(scope, one, 'dilan', 'comes'))
    expect(await mails(scope, seen)).toEqual([])
    expect((await showMeeting(scope, one.id)).expected.sides).toMatchObject([{ present: 0 }, { present: 1 }])
    must(await answers(scope, one, 'mia', 'comes'))
    const [released] = await mails(scope, seen)
    expect(released).toMatchObject({ to: mailOf('dilan'), calendar: expect.stringContaining('METHOD:CANCEL') })
    expect(await answers(scope, one, 'ada', 'sends_deputy')).toMatchObject({ code: 'answer.no_deputy' })
  })

  test('to another time is answered anew, to another room it is only told', async ({ scope }) => {
    const one = await invited(scope)
    must(await answers(scope, one, 'ada', 'comes'))
    const seen = new Set<string>()
    await mails(scope, seen)
    must(await reviseMeeting(scope, office, one.id, 2, { ...wish, place: 'Rathaus, Saal 1' }))
    expect((await mails(scope, seen)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Geändert',
      'Geändert',
      'Geändert',
      'Changed',
      'Geändert',
    ])
    const answered = async () => (await showMeeting(scope, one.id)).invitations.filter(({ answer }) => answer !== null)
    expect(await answered()).toHaveLength(1)
    const later = { ...wish, endsAt: new Date('2026-12-10T20:00:00Z') }
    must(await reviseMeeting(scope, office, one.id, 3, later))
    expect(await answered()).toEqual([])
    expect(await reviseMeeting(scope, office, one.id, 3, wish)).toMatchObject({ code: 'changed_meanwhile' })
  })

  test('is taken back with a reason, and what was to be talked about waits', async ({ scope }) => {
    const { id } = await invited(scope)
    must(await putOnAgenda(scope, id, { title: 'Haushalt', words: '', inPrivate: false, subject: null }))
    expect(await callOff(scope, office, id, 2, ' ')).toMatchObject({ code: 'meeting.reason_missing' })
    const seen = new Set<string>()
    await mails(scope, seen)
    must(await callOff(scope, office, id, 2, 'Sturmwarnung'))
    const sent = await mails(scope, seen)
    expect(sent).toHaveLength(5)
    expect(sent[0]?.words).toContain('Sturmwarnung')
    expect(sent[0]?.calendar).toContain('METHOD:CANCEL')
    const next = must(await callMeeting(scope, 'lenkungsgruppe', wish))
    expect((await showMeeting(scope, next)).suggestions).toMatchObject([{ kind: 'wish', title: 'Haushalt' }])
  })

  test('is reminded of once in the week before and once the day before', async ({ scope }) => {
    const one = await invited(scope)
    for (const who of ['ada', 'ben', 'mia'] as const) must(await answers(scope, one, who, 'comes'))
    const remind = (day: string) => remindMeetings(on(scope, `${day}T06:00`), publicUrl)
    expect([await remind('2026-12-04'), await remind('2026-12-05')]).toEqual([1, 0])
    expect([await remind('2026-12-09'), await remind('2026-12-09')]).toEqual([4, 0])
  })
})

describe('what somebody needs to come', () => {
  const needs = [{ kind: 'interpreter' as const, words: 'Kurmandschi' }]

  test('is seen by who runs the body, and told by neither log nor page to anybody else', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const guest = asGuest(scope, body, 'mia')
    const answer = { answer: 'comes' as const, words: 'Ich bringe Nüsse mit', needs }
    must(await answerInvitation(guest, office, id, answer))
    expect((await showMeeting(scope, id)).needs).toMatchObject([{ kind: 'interpreter', words: 'Kurmandschi' }])
    await settleNeed(scope, id, { participantId: body.people.mia, kind: 'interpreter' }, true)
    const reporter = {
      kind: 'person',
      id: randomUUID(),
      name: 'Rita',
      grants: [{ role: 'reporter', unitId: null }],
    } as const
    const seen = await showMeeting({ ...scope, viewer: reporter }, id)
    expect(seen.needs).toBeNull()
    for (const word of ['Kurmandschi', 'interpreter', 'Nüsse']) expect(JSON.stringify(seen)).not.toContain(word)
    expect(JSON.stringify(await showMeeting(scope, id))).toContain('Nüsse')
    await expect(
      settleNeed({ ...scope, viewer: reporter }, id, { participantId: body.people.mia, kind: 'interpreter' }, false),
    ).rejects.toThrow(Forbidden)
    const log = JSON.stringify((await readLog(scope)).filter(({ verb }) => verb.startsWith('bodies.')))
    expect(log).toContain('changed')
    for (const word of ['Kurmandschi', 'interpreter', 'Nüsse']) expect(log).not.toContain(word)
    await asIfCommitting.execute(scope.db)
    // What was done so far in this transaction is no excuse for what is done from here on.
    await sql`set constraints all deferred`.execute(scope.db)
    await sql`select set_config('app.audited', '', true)`.execute(scope.db)
    expect(await dropNeeds(scope, new Date('2027-01-01T00:00:00Z'))).toBe(1)
    await asIfCommitting.execute(scope.db)
  })

  test('is asked for with what has to be known of it, by whoever comes', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const guest = asGuest(scope, body, 'mia')
    const blank = [{ kind: 'childcare' as const, words: '' }]
    expect(await answerInvitation(guest, office, id, { answer: 'comes', words: '', needs: blank })).toMatchObject({
      code: 'need.ages',
    })
    must(await answerInvitation(guest, office, id, { answer: 'does_not_come', words: '', needs }))
    expect((await showMeeting(scope, id)).needs).toEqual([])
  })
})

describe('the agenda', () => {
  test('is open to every member until the meeting was opened, then it waits for the next', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const mia = asGuest(scope, body, 'mia')
    expect(must(await wishForAgenda(mia, id, { title: 'Räume', words: '' }))).toEqual({ waits: false })
    const [item] = (await showMeeting(scope, id)).items
    expect(item).toMatchObject({ title: 'Räume', proposedBy: body.people.mia })
    await expect(withdrawWish(asGuest(scope, body, 'ben'), item?.id ?? '')).rejects.toThrow(NotFound)
    must(await withdrawWish(mia, item?.id ?? ''))
    const evening = on(scope, '2026-12-10T17:00')
    must(await openMeeting(evening, id, 2))
    expect(must(await wishForAgenda({ ...mia, now: evening.now }, id, { title: 'Später', words: '' }))).toEqual({
      waits: true,
    })
    const { suggestions, items } = await showMeeting(evening, id)
    expect([items, suggestions.map(({ key }) => key)]).toEqual([[], [expect.stringMatching(/^wish-/)]])
    must(await takeUp(evening, id, suggestions[0]?.key ?? ''))
    const [taken] = (await showMeeting(evening, id)).items
    must(await removeItem(evening, id, taken?.id ?? '', { how: 'postpone' }))
    expect((await showMeeting(evening, id)).suggestions).toHaveLength(1)
    const stranger = { ...mia, viewer: { kind: 'guest', id: randomUUID(), name: '' } } as const
    await expect(wishForAgenda(stranger, id, { title: 'Fremd', words: '' })).rejects.toThrow(NotFound)
  })
})

describe('a meeting', () => {
  test('is held, written down, approved by the body and published', async ({ scope }) => {
    const one = await invited(scope)
    const { body, id } = one
    for (const who of ['ada', 'mia'] as const) must(await answers(scope, one, who, 'comes'))
    const itemId = must(await putOnAgenda(scope, id, { title: 'Haushalt', words: '', inPrivate: false, subject: null }))
    must(await putOnAgenda(scope, id, { title: 'Personal', words: 'geheim', inPrivate: true, subject: null }))
    expect(await openMeeting(scope, id, 2)).toMatchObject({ code: 'meeting.not_now' })
    const evening = on(scope, '2026-12-10T17:05')
    must(await openMeeting(evening, id, 2))
    expect((await showMeeting(evening, id)).quorum).toMatchObject({ isMet: true, parity: 'holds' })
    const { seats } = body
    const wishes = [
      { seatId: seats.ada, part: 'holder' },
      { seatId: seats.ben, part: 'holder' },
      { seatId: seats.mia, part: 'deputy' },
    ] as const
    must(await takeAttendance(evening, id, wishes))
    must(await noteItem(evening, id, itemId, 1, 'Mehr Geld für Dolmetschen.'))
    expect(await draftMinutes(evening, id, 0)).toMatchObject({ code: 'meeting.not_now' })
    must(await closeMeeting(on(scope, '2026-12-10T19:10'), id, 3))
    must(await draftMinutes(scope, id, 0))
    const draft = (await showMeeting(scope, id)).minutes?.words ?? ''
    expect(draft).toContain('Eröffnet um 18:05 Uhr, geschlossen um 20:10 Uhr')
    expect(draft).toContain(
      'Von außerhalb der Verwaltung: 1 von 2 Sitzen mit Stimme besetzt (Dilan Probe in Vertretung)',
    )
    for (const said of ['Parität nicht gewahrt', 'Mehr Geld für Dolmetschen.', '2. Personal (nicht öffentlich)'])
      expect(draft).toContain(said)
    expect(draft).not.toContain('geheim')
    must(await reviseMinutes(scope, id, 1, `${draft}\n\nGez. Ada Probe`))
    expect(await publishMinutes(scope, id, 2)).toMatchObject({ code: 'minutes.not_approved' })
    const motion = await approvingMotion(scope, body, id)
    must(await transact(scope, 'bodies.closeMotion', (write) => approveMinutes(write, id, motion)))
    expect(await reviseMinutes(scope, id, 3, 'Anders')).toMatchObject({ code: 'minutes.approved' })
    expect(await draftMinutes(scope, id, 3)).toMatchObject({ code: 'minutes.approved' })
    must(await publishMinutes(scope, id, 3))
  })

  test('is the business of whoever runs the body', async ({ scope }) => {
    const { body, id } = await called(scope)
    const guest = asGuest(scope, body, 'ada')
    await expect(invite(guest, office, id, 1)).rejects.toThrow(Forbidden)
    await expect(callMeeting(guest, body.slug, wish)).rejects.toThrow(Forbidden)
  })
})

async function approvingMotion(scope: Scope, body: SeatedBody, meetingId: string): Promise<string> {
  const id = randomUUID()
  const row = { cityId: scope.city.id, id, bodyId: body.id, meetingId, title: 'Protokoll', rule: 'simple', way: 'room' }
  await scope.db
    .insertInto('bodiesMotion')
    .values({ ...row, effect: 'minutes' })
    .execute()
  return id
}
