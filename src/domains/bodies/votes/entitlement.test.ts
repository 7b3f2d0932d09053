import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countSeats,
  decideEntitled,
  mayStillVote,
  type PuttingFacts,
  type SeatMandate,
  type VotingSeat,
} from './entitlement.ts'

const day = '2026-11-23'
const seat = (id: string, more: Partial<VotingSeat> = {}): VotingSeat => ({
  ...{ id, side: 'outside', selfOrganised: false, votes: true, openedOn: '2026-01-01', closedOn: null },
  ...more,
})
const mandate = (seatId: string, participantId: string | null, more: Partial<SeatMandate> = {}): SeatMandate => ({
  ...{ seatId, participantId, part: 'holder', startsOn: '2026-01-01', endsOn: null },
  ...more,
})
const deputy = { part: 'deputy' } as const
const facts = (more: Partial<PuttingFacts>): PuttingFacts => ({
  ...{ day, seats: [seat('1'), seat('2')], mandates: [], sitting: null, away: new Set<string>(), recused: new Map() },
  ...more,
})
const votersOf = (more: Partial<PuttingFacts>) =>
  decideEntitled(facts(more)).map((one) => [one.seatId, one.participantId, one.part, one.recusedReason])

describe('in writing', () => {
  const both = [mandate('1', 'ana'), mandate('1', 'ben', deputy)]
  test('the holder of each seat with a vote', () => {
    const seats = [
      seat('1'),
      seat('2', { votes: false }),
      seat('3', { closedOn: '2026-11-22' }),
      seat('4', { openedOn: '2026-12-01' }),
    ]
    const mandates = ['1', '2', '3', '4'].map((id) => mandate(id, `holder of ${id}`))
    expect(votersOf({ seats, mandates })).toEqual([['1', 'holder of 1', 'holder', null]])
  })
  test('the deputy where the holder is away, recused, gone, or not yet named', () => {
    const deputyVotes = [['1', 'ben', 'deputy', null]]
    expect(votersOf({ mandates: both, away: new Set(['ana']) })).toEqual(deputyVotes)
    expect(votersOf({ mandates: both, recused: new Map([['ana', 'leads it']]) })).toEqual(deputyVotes)
    const gone = mandate('1', 'ana', { endsOn: '2026-11-22' })
    expect(votersOf({ mandates: [gone, mandate('1', 'ben', deputy)] })).toEqual(deputyVotes)
    expect(votersOf({ mandates: [mandate('1', null), mandate('1', 'ben', deputy)] })).toEqual(deputyVotes)
  })
  test('who is recused is kept where nobody stands in, and the seat has no vote', () => {
    expect(votersOf({ mandates: [mandate('1', 'ana')], recused: new Map([['ana', 'leads it']]) })).toEqual([
      ['1', 'ana', 'holder', 'leads it'],
    ])
  })
  test('nobody from two seats: their own goes before one for which they stand in', () => {
    const mandates = [mandate('1', 'ana', deputy), mandate('2', 'ana')]
    expect(votersOf({ mandates })).toEqual([['2', 'ana', 'holder', null]])
  })
})

test('in the room whoever sits there, and nobody else', () => {
  const mandates = [mandate('1', 'ana'), mandate('1', 'ben', deputy), mandate('2', 'cem')]
  const sitting = [{ seatId: '1', participantId: 'ben', part: 'deputy' as const }]
  expect(votersOf({ mandates, sitting })).toEqual([['1', 'ben', 'deputy', null]])
  expect(votersOf({ mandates, sitting, recused: new Map([['ben', 'gets the money']]) })).toEqual([
    ['1', 'ben', 'deputy', 'gets the money'],
  ])
})

test('a share is asked of all open seats with a vote, the vacant ones too', () => {
  const seats = [seat('1'), seat('2'), seat('3', { votes: false }), seat('4', { side: 'administration' })]
  expect(countSeats(seats, 'outside', day)).toBe(2)
})

describe('on the frozen list', () => {
  const entry = { seatId: '1', participantId: 'ana', part: 'holder' as const }
  test('a member votes on the last day of the mandate, and not after it', () => {
    const ended = [mandate('1', 'ana', { endsOn: day })]
    expect(mayStillVote(entry, ended, day)).toBe(true)
    expect(mayStillVote(entry, ended, '2026-11-24')).toBe(false)
  })
  test("the seat of who was removed is nobody's until the end: not the successor's, nor the deputy's", () => {
    const after = [mandate('1', 'ana', { endsOn: '2026-11-20' }), mandate('1', 'dua', { startsOn: '2026-11-21' })]
    expect(mayStillVote(entry, after, day)).toBe(false)
    expect(mayStillVote({ ...entry, participantId: 'dua' }, after, day)).toBe(true)
    // Dua holds the seat, yet stands on no list: there is one row a seat, and it names Ana.
    const frozen = decideEntitled(facts({ mandates: [mandate('1', 'ana')] }))
    expect(frozen.some(({ participantId }) => participantId === 'dua')).toBe(false)
  })
})

test('whoever sits where: one row a seat, one seat a person, none for who holds nothing', () => {
  const ids = ['1', '2', '3', '4']
  const person = fc.constantFrom('ana', 'ben', 'cem', null)
  const anyMandate = fc.record({
    seatId: fc.constantFrom(...ids),
    part: fc.constantFrom('holder' as const, 'deputy' as const),
    participantId: person,
    startsOn: fc.constantFrom('2026-01-01', '2026-12-24'),
    endsOn: fc.constantFrom(null, '2026-11-22', '2027-01-01'),
  })
  fc.assert(
    fc.property(
      fc.array(anyMandate),
      fc.subarray(['ana', 'ben', 'cem']),
      fc.subarray(['ana', 'ben']),
      (mandates, away, conflict) => {
        const recused = new Map(conflict.map((name) => [name, 'conflict']))
        const seats = ids.map((id) => seat(id))
        const list = decideEntitled(facts({ seats, mandates, away: new Set(away), recused }))
        expect(new Set(list.map(({ seatId }) => seatId)).size).toBe(list.length)
        expect(new Set(list.map(({ participantId }) => participantId)).size).toBe(list.length)
        for (const one of list) {
          expect(mayStillVote(one, mandates, day)).toBe(true)
          expect(one.recusedReason !== null).toBe(recused.has(one.participantId))
        }
      },
    ),
  )
})
