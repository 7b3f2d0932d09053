/** Who is asked, who comes for whom, and whether those who are there can decide. */
import { describe, expect, test } from 'vitest'
import { decideAttendance, expectedFrom } from './attendance.ts'
import {
  type Answer,
  checkNeeds,
  choicesFor,
  decideAnswer,
  type Invitation,
  isNeeded,
  turnsFor,
  whomToAsk,
} from './invitation.ts'
import type { Meeting } from './meeting.ts'
import { quorumOf } from './quorum.ts'
import { remindersOn } from './reminding.ts'
import type { Seating, SeatingSeat } from './seating.ts'

const person = (name: string) => ({ participantId: name, name })
const seat = (id: string, side: string, holder: string | null, deputy: string | null, votes = true): SeatingSeat => ({
  ...{ id, side, votes, speaksFor: `für ${id}`, selfOrganised: side === 'outside' },
  ...{ holder: holder ? person(holder) : null, deputy: deputy ? person(deputy) : null },
})
const seating: Seating = {
  sides: ['administration', 'outside'].map((side) => ({ side, name: null, quorumPart: 1, quorumOf: 2 })),
  rules: [{ kind: 'equal' }],
  seats: [
    seat('a1', 'administration', 'Ada', 'Dora'),
    seat('a2', 'administration', 'Ali', 'Dora'),
    seat('a3', 'administration', 'Gast', null, false),
    seat('o1', 'outside', 'Olga', 'Dilan'),
    seat('o2', 'outside', null, 'Dursun'),
  ],
}
const sentAt = new Date('2026-11-23T09:00:00Z')
const invited = (said: Record<string, Answer> = {}): Invitation[] =>
  whomToAsk(seating, []).map((one) => {
    const answer = said[one.participantId] ?? null
    return { ...one, meetingId: 'm', sentAt, answer, answeredAt: answer && sentAt, words: '' }
  })
const of = (all: Invitation[], name: string) => all.filter(({ participantId }) => participantId === name)

describe('an invitation', () => {
  test('goes to holders and to deputies, and a second time to those alone who are new', () => {
    const all = whomToAsk(seating, [])
    expect(all.map(({ participantId }) => participantId)).toEqual([
      'Ada',
      'Dora',
      'Ali',
      'Dora',
      'Gast',
      'Olga',
      'Dilan',
      'Dursun',
    ])
    expect(whomToAsk(seating, all.slice(1)).map(({ participantId }) => participantId)).toEqual(['Ada'])
  })

  test('asks a deputy to come when the holder does not, or where there is none', () => {
    const all = invited({ Ada: 'comes', Olga: 'sends_deputy' })
    const needed = all.filter((one) => one.part === 'deputy' && isNeeded(one, all))
    expect(needed.map(({ participantId }) => participantId)).toEqual(['Dilan', 'Dursun'])
  })

  test('tells deputies when it is their turn, and when it is no more', () => {
    expect(turnsFor(invited(), invited({ Olga: 'does_not_come' }))).toEqual({ asked: ['Dilan'], released: [] })
    expect(turnsFor(invited({ Olga: 'does_not_come' }), invited({ Olga: 'comes' }))).toEqual({
      ...{ asked: [], released: ['Dilan'] },
    })
    const both = invited({ Ada: 'sends_deputy', Ali: 'does_not_come' })
    expect(turnsFor(invited({ Ada: 'sends_deputy' }), both)).toEqual({ asked: [], released: [] })
  })

  test('offers to send a deputy to whoever has one', () => {
    const all = invited()
    expect(choicesFor(of(all, 'Olga'), all)).toContain('sends_deputy')
    expect(choicesFor(of(all, 'Gast'), all)).not.toContain('sends_deputy')
    expect(choicesFor(of(all, 'Dilan'), all)).not.toContain('sends_deputy')
    expect(decideAnswer(of(all, 'Gast'), all, 'sends_deputy')).toMatchObject({ code: 'answer.no_deputy' })
    expect(decideAnswer(of(all, 'Olga'), all, null)).toMatchObject({ code: 'answer.missing' })
  })

  test('to somebody for several seats is answered once for all of them', () => {
    const all = invited()
    const dora = of(all, 'Dora')
    expect(decideAnswer(dora, all, 'comes')).toMatchObject({
      value: [
        { seatId: 'a1', answer: 'comes' },
        { seatId: 'a2', answer: 'comes' },
      ],
    })
    // Olga holds one seat and would deputise on another: there she cannot send anybody, so that she does not come.
    const olga = [...of(all, 'Olga'), { ...dora[0]!, participantId: 'Olga' }]
    expect(decideAnswer(olga, all, 'sends_deputy')).toMatchObject({
      value: [{ answer: 'sends_deputy' }, { answer: 'does_not_come' }],
    })
  })

  test('takes with it what is needed, with the words that whoever arranges it cannot do without', () => {
    expect(checkNeeds([{ kind: 'interpreter', words: ' ' }])).toMatchObject({ code: 'need.language' })
    expect(checkNeeds([{ kind: 'childcare', words: '' }])).toMatchObject({ code: 'need.ages' })
    expect(checkNeeds([{ kind: 'allowance', words: '' }]).ok).toBe(true)
  })
})

describe('attendance', () => {
  test('is expected from the answers, nobody on two seats', () => {
    const all = invited({ Ada: 'sends_deputy', Ali: 'does_not_come', Dora: 'comes', Olga: 'comes', Dursun: 'comes' })
    expect(expectedFrom(seating, all).map(({ seatId, participantId }) => [seatId, participantId])).toEqual([
      ['o1', 'Olga'],
      ['a1', 'Dora'],
      ['o2', 'Dursun'],
    ])
  })

  test('is refused where somebody would sit on two seats, or nobody is there to sit', () => {
    const twice = [
      { seatId: 'a1', part: 'deputy' },
      { seatId: 'a2', part: 'deputy' },
    ] as const
    expect(decideAttendance(seating, twice)).toMatchObject({ code: 'attendance.twice', values: { name: 'Dora' } })
    expect(decideAttendance(seating, [{ seatId: 'o2', part: 'holder' }])).toMatchObject({ code: 'attendance.nobody' })
    expect(decideAttendance(seating, [{ seatId: 'o1', part: null }])).toEqual({ ok: true, value: [] })
  })

  test('makes a quorum on each side, and parity among those who are really there', () => {
    const there = (...ids: string[]) =>
      ids.map((seatId) => ({ seatId, participantId: seatId, part: 'holder' as const }))
    expect(quorumOf(seating, there('a1', 'o1'))).toMatchObject({ isMet: true, parity: 'holds' })
    const oneSided = quorumOf(seating, there('a1', 'a2'))
    expect(oneSided).toMatchObject({ isMet: false, parity: 'broken', off: [{ kind: 'equal' }] })
    expect(oneSided.sides).toMatchObject([
      { side: 'administration', seats: 2, present: 2, needed: 1, isMet: true },
      { side: 'outside', seats: 2, present: 0, needed: 1, isMet: false },
    ])
    expect(quorumOf(seating, there('a3'))).toMatchObject({ isMet: false })
    expect(quorumOf({ ...seating, rules: [] }, there('a1')).parity).toBe('unruled')
  })
})

describe('reminders', () => {
  const meeting: Meeting = {
    ...{
      id: 'm',
      bodyId: 'b',
      title: 'Sitzung',
      words: '',
      place: 'Rathaus',
      onlineUrl: null,
      endsAt: null,
      version: 2,
    },
    ...{ startsAt: new Date('2026-12-10T17:00:00Z'), openToAll: false, invitedAt: sentAt, openedAt: null },
    ...{ closedAt: null, calledOffAt: null, calledOffReason: null },
  }
  const told = (day: string, all: Invitation[], one = meeting) =>
    remindersOn(one, all, new Date(`${day}T06:00:00Z`)).map(({ participantId, kind }) => `${participantId} ${kind}`)

  test('go in the week before to those who have not answered, and to no deputy who is not needed', () => {
    const all = invited({ Ada: 'comes', Ali: 'comes', Gast: 'does_not_come' })
    expect(told('2026-12-02', all)).toEqual([])
    expect(told('2026-12-03', all)).toEqual(['Olga meeting_week', 'Dursun meeting_week'])
  })

  test('go the day before to those who come or may come', () => {
    const all = invited({ Ada: 'comes', Ali: 'does_not_come', Olga: 'sends_deputy', Dursun: 'does_not_come' })
    expect(told('2026-12-09', all)).toEqual([
      'Ada meeting_day',
      'Dora meeting_day',
      'Gast meeting_day',
      'Dilan meeting_day',
    ])
    expect(told('2026-12-10', all)).toEqual([])
    expect(told('2026-12-09', all, { ...meeting, calledOffAt: sentAt, calledOffReason: 'Sturm' })).toEqual([])
  })
})
