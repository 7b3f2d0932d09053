import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRecusing, decideBallot, type OpenVote, type OwnSeat } from './ballot.ts'
import { type Choice, choices, countBallots, sumOf, totalOf } from './tally.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const open: OpenVote = { way: 'writing', secret: false, putAt: at(8), closesAt: at(18), closedAt: null }
const seat: OwnSeat = { recusedReason: null, voted: false, mayStillVote: true, before: null }

describe('a ballot', () => {
  test('counts from when the motion is put until it closes', () => {
    expect(decideBallot({ ...open, putAt: null }, seat, 'yes', at(9))).toMatchObject({ code: 'ballot.not_open' })
    expect(decideBallot(open, seat, 'yes', at(17))).toEqual({ ok: true, value: 'first' })
    expect(decideBallot(open, seat, 'yes', at(18))).toMatchObject({ code: 'ballot.over' })
    expect(decideBallot({ ...open, closedAt: at(10) }, seat, 'yes', at(11))).toMatchObject({ code: 'ballot.over' })
  })
  test('is refused to who is recused, or no longer a member', () => {
    expect(decideBallot(open, { ...seat, recusedReason: 'x' }, 'no', at(9))).toMatchObject({ code: 'ballot.recused' })
    expect(decideBallot(open, { ...seat, mayStillVote: false }, 'no', at(9))).toMatchObject({
      code: 'ballot.mandate_ended',
    })
  })
  test('sent twice counts once: in the open it may be another, in secret it may not', () => {
    expect(decideBallot(open, { ...seat, before: 'yes' }, 'no', at(9))).toEqual({ ok: true, value: 'changed' })
    expect(decideBallot(open, { ...seat, before: 'yes' }, 'yes', at(9))).toEqual({ ok: true, value: 'same' })
    const secret = { ...open, secret: true }
    expect(decideBallot(secret, { ...seat, voted: true }, 'no', at(9))).toMatchObject({ code: 'ballot.voted_already' })
  })
  test('that lies in an urn cannot be taken back by a conflict of interest', () => {
    expect(checkRecusing({ ...open, secret: true }, { voted: true }, at(9))).toMatchObject({ ok: false })
    expect(checkRecusing(open, { voted: true }, at(9))).toMatchObject({ ok: true })
  })
})

type Step =
  | { act: 'cast'; seat: number; choice: Choice }
  | { act: 'recuse' | 'remove'; seat: number }
  | { act: 'close' }

/** What the verbs do, as plain values. */
function run(steps: readonly Step[], secret: boolean) {
  const seats = Array.from({ length: 5 }, () => ({ ...seat }))
  const urn: Choice[] = []
  const accepted = new Map<number, Choice>()
  const vote = { ...open, secret }
  for (const step of steps) {
    if (step.act === 'close') {
      vote.closedAt = at(10)
      continue
    }
    const own = seats[step.seat]!
    if (step.act === 'remove') own.mayStillVote = false
    if (step.act === 'recuse' && checkRecusing(vote, own, at(9)).ok) {
      own.recusedReason = 'conflict'
      own.before = null
      accepted.delete(step.seat)
    }
    if (step.act !== 'cast' || !decideBallot(vote, own, step.choice, at(9)).ok) continue
    accepted.set(step.seat, step.choice)
    if (secret) {
      own.voted = true
      urn.push(step.choice)
    } else own.before = step.choice
  }
  const kept = secret ? urn : seats.flatMap(({ before }) => (before === null ? [] : [before]))
  return { kept, accepted }
}

test('whatever is cast, changed, recused, removed and closed: what counts is what was accepted, once a seat', () => {
  const number = fc.nat(4)
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ act: fc.constant('cast' as const), seat: number, choice: fc.constantFrom(...choices) }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('recuse' as const, 'remove' as const), seat: number }) },
    { weight: 1, arbitrary: fc.constant({ act: 'close' as const }) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, secret) => {
      const { kept, accepted } = run(steps, secret)
      expect([...kept].sort()).toEqual([...accepted.values()].sort())
      const counts = countBallots(
        ['a'],
        kept.map((choice) => ({ side: 'a', choice })),
      )
      expect(sumOf(totalOf([...counts.values()].map((one) => ({ counts: one }))))).toBe(accepted.size)
    }),
  )
})
