import { describe, expect, test } from 'vitest'
import { decideEnding, decideSeatClosing, endingWithin, partWithSeat, vacantOn } from './ending.ts'
import { decideMandate, type Mandate, type MandateWish, sittingOn } from './mandate.ts'
import { isOpenOn, type Seat } from './seat.ts'

const seat = (id: string, given: Partial<Seat> = {}): Seat => ({
  ...{ id, bodyId: 'b', side: 'outside', speaksFor: '', selfOrganised: false, votes: true, position: 1 },
  ...{ openedOn: '2024-01-01', closedOn: null, closedReason: null, ...given },
})
const mandate = (given: Partial<Mandate> = {}): Mandate => ({
  ...{ id: 'm', seatId: 'one', part: 'holder', participantId: 'ada', unitId: null, office: null },
  ...{ startsOn: '2024-03-01', endsOn: null, ending: null, endingReason: '', parityReason: null, ...given },
})
const wish = (given: Partial<MandateWish> = {}): MandateWish => {
  const { seatId, part, participantId, unitId, startsOn, endsOn } = mandate({ participantId: 'ben', ...given })
  return { seatId, part, participantId, unitId, startsOn, endsOn }
}
const seats = [seat('one'), seat('two'), seat('guest', { votes: false })]
const decide = (given: Partial<MandateWish>, ...mandates: Mandate[]) => decideMandate(wish(given), { seats, mandates })
const refusal = (code: string) => expect.objectContaining({ ok: false, code })

describe('who comes into a seat', () => {
  test('whoever held it stops on the day before, as succeeded', () => {
    const ends = { ...mandate(), endsOn: '2026-05-31', ending: 'succeeded' }
    expect(decide({ startsOn: '2026-06-01' }, mandate())).toEqual({ ok: true, value: { ends } })
  })

  test('whose term was over by then stays as it was', () => {
    const over = mandate({ endsOn: '2026-05-31', ending: 'term' })
    expect(decide({ startsOn: '2026-06-01' }, over)).toEqual({ ok: true, value: { ends: null } })
  })

  test('nobody comes before those who are known to come', () => {
    const next = mandate({ startsOn: '2027-01-01' })
    expect(decide({ startsOn: '2027-01-01' }, next)).toEqual(refusal('mandate.before_the_last'))
    expect(decide({ startsOn: '2026-01-01', endsOn: '2026-02-01' }, next)).toEqual(refusal('mandate.before_the_last'))
  })

  test('a term does not end before it begins', () => {
    expect(decide({ startsOn: '2026-06-01', endsOn: '2026-05-31' })).toEqual(refusal('mandate.ends_before_start'))
  })

  test('nobody comes into a seat before it was opened, or beyond its last day', () => {
    const closed = { seats: [seat('one', { closedOn: '2026-12-31', closedReason: 'x' })], mandates: [] }
    for (const term of [{ startsOn: '2023-12-31' }, { startsOn: '2027-01-01' }, { startsOn: '2026-01-01' }])
      expect(decideMandate(wish(term), closed)).toEqual(refusal('mandate.seat_not_open'))
    expect(decideMandate(wish({ endsOn: '2026-12-31' }), closed).ok).toBe(true)
  })

  test('nobody stands in for themselves, though they may have before', () => {
    const ada = { participantId: 'ada', part: 'deputy' } as const
    expect(decide(ada, mandate())).toEqual(refusal('mandate.both_parts'))
    expect(decide({ ...ada, startsOn: '2026-01-01' }, mandate({ endsOn: '2025-12-31' })).ok).toBe(true)
  })

  test('nobody has two votes: neither by two seats nor by standing in for a second one', () => {
    const second = { seatId: 'two', participantId: 'ada' }
    expect(decide(second, mandate())).toEqual(refusal('mandate.second_seat'))
    expect(decide({ ...second, part: 'deputy' }, mandate())).toEqual(refusal('mandate.second_seat'))
    expect(decide(second, mandate({ part: 'deputy' }))).toEqual(refusal('mandate.second_seat'))
  })

  test('a seat without a vote is fine beside one with, and one may stand in for several', () => {
    expect(decide({ seatId: 'guest', participantId: 'ada' }, mandate()).ok).toBe(true)
    expect(decide({ seatId: 'two', participantId: 'ada', part: 'deputy' }, mandate({ part: 'deputy' })).ok).toBe(true)
  })

  test('an organisation may hold two seats, and hold one before it says whom it sends', () => {
    const held = mandate({ participantId: null, unitId: 'verein' })
    expect(decide({ seatId: 'two', participantId: null, unitId: 'verein' }, held).ok).toBe(true)
  })
})

describe('who leaves', () => {
  const leave = { ending: 'resigned', lastDay: '2026-11-30', reason: '' } as const

  test('a resignation needs no reason, being called back does', () => {
    const ended = { ...mandate(), endsOn: '2026-11-30', ending: 'resigned' }
    expect(decideEnding(mandate(), leave)).toEqual({ ok: true, value: { ended } })
    expect(decideEnding(mandate(), { ...leave, ending: 'recalled' })).toEqual(refusal('mandate.reason_missing'))
    expect(decideEnding(mandate(), { ...leave, ending: 'recalled', reason: 'Neue Leitung' }).ok).toBe(true)
  })

  test('who leaves before they came never came', () => {
    const next = mandate({ startsOn: '2027-01-01' })
    expect(decideEnding(next, leave)).toEqual({ ok: true, value: { dropped: next } })
  })

  test('who has left by then has left', () => {
    expect(decideEnding(mandate({ endsOn: '2026-11-30' }), leave)).toEqual(refusal('mandate.over'))
  })

  test('with a seat go all who hold it, and those who were to', () => {
    const all = [
      mandate({ id: 'a', endsOn: '2025-12-31' }),
      mandate({ id: 'b', startsOn: '2026-01-01', part: 'deputy' }),
      mandate({ id: 'c', startsOn: '2027-01-01' }),
      mandate({ id: 'd', seatId: 'two' }),
    ]
    expect(partWithSeat(all, 'one', '2026-06-30')).toEqual([
      { ended: { ...all[1], endsOn: '2026-06-30', ending: 'term' } },
      { dropped: all[2] },
    ])
  })

  test('a seat closes once, with a reason, after it was opened and not in times to come', () => {
    const close = (on: string, reason: string, given: Partial<Seat> = {}) =>
      decideSeatClosing(seat('one', given), { on, reason }, '2026-11-27')
    expect(close('2026-11-27', ' Entfällt ')).toEqual({ ok: true, value: { on: '2026-11-27', reason: 'Entfällt' } })
    expect(close('2026-11-27', ' ')).toEqual(refusal('seat.reason_missing'))
    expect(close('2023-11-27', 'x')).toEqual(refusal('seat.closes_before_opening'))
    expect(close('2026-11-28', 'x')).toEqual(refusal('seat.closes_later'))
    expect(close('2026-11-27', 'x', { closedOn: '2025-01-01' })).toEqual(refusal('seat.closed'))
  })
})

describe('on a day', () => {
  test('a seat is there from its first day to its last', () => {
    const one = seat('one', { closedOn: '2024-12-31' })
    const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01']
    expect(days.map((day) => isOpenOn(one, day))).toEqual([false, true, true, false])
  })

  test('it is vacant without a holder, even if somebody would stand in', () => {
    const mandates = [mandate({ part: 'deputy' }), mandate({ seatId: 'two', endsOn: '2026-03-31' })]
    const vacant = (day: string) => vacantOn({ seats, mandates }, day).map(({ id }) => id)
    expect([vacant('2026-03-31'), vacant('2026-04-01')]).toEqual([
      ['one', 'guest'],
      ['one', 'two', 'guest'],
    ])
    expect(sittingOn(mandates, 'one', '2026-03-31')).toEqual({ holder: null, deputy: mandates[0] })
  })

  test('a term that is over soon is told, unless somebody is known to follow at once', () => {
    const mandates = [
      mandate({ endsOn: '2027-01-31' }),
      mandate({ seatId: 'two', endsOn: '2026-12-31' }),
      mandate({ seatId: 'two', startsOn: '2027-01-01' }),
      mandate({ seatId: 'guest', endsOn: '2027-06-30' }),
    ]
    expect(endingWithin({ seats, mandates }, '2026-11-27', 90)).toEqual([mandates[0]])
    expect(endingWithin({ seats, mandates: mandates.slice(0, 2) }, '2026-11-27', 90)).toHaveLength(2)
  })
})
