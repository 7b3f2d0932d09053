/** Whatever is done to the seats of a body, in whatever order: what holds after each step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../settings/settings.ts'
import { type Appointing, decideAppointments } from './appointment.ts'
import { composeOn, countSides, heldOn } from './composition.ts'
import { afterPartings, decideEnding, decideSeatClosing, partWithSeat } from './ending.ts'
import { isHeldOn, type Register } from './mandate.ts'
import { broken, judge, type ParityTerms } from './parity.ts'
import type { Seat } from './seat.ts'
import { type Charter, isBrokenOn, standingOn } from './standing.ts'

const sides = ['administration', 'outside']
const firstDay = '2026-01-01'
const days = Array.from({ length: 45 }, (_, i) => addDays(firstDay, i))
const day = fc.constantFrom(...days.slice(0, 40))
const people = fc.integer({ min: 1, max: 20 }).map((n) => `person ${n}`)

type Act =
  | { act: 'open'; side: string; on: string; selfOrganised: boolean; votes: boolean }
  | {
      act: 'appoint'
      wishes: { seat: number; deputy: boolean; person: string; length: number | null }[]
      on: string
      reason: string
    }
  | { act: 'leave'; mandate: number; on: string; recalled: boolean }
  | { act: 'close'; seat: number; on: string }

const wish = fc.record({
  seat: fc.nat(9),
  deputy: fc.boolean(),
  person: people,
  length: fc.option(fc.nat(20), { nil: null }),
})
const some = fc.array(wish, { minLength: 1, maxLength: 4 })
/** One on each side: of the seats that there are from the first day, every second one is outside. */
const pair = fc
  .tuple(fc.nat(3), fc.nat(3), people, people, fc.option(fc.nat(20), { nil: null }))
  .map(([one, other, ...[ada, ben, length]]) => [
    { seat: 2 * one, deputy: false, person: ada, length },
    { seat: 2 * other + 1, deputy: false, person: ben, length },
  ])
const reasons = (given: boolean) => (given ? fc.constantFrom('', 'weil') : fc.constant(''))
const acts = (withReasons: boolean): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.oneof(
      fc.record({
        ...{ act: fc.constant('open' as const), side: fc.constantFrom(...sides), on: day },
        ...{ selfOrganised: fc.boolean(), votes: fc.integer({ min: 0, max: 5 }).map((n) => n > 0) },
      }),
      {
        arbitrary: fc.record({
          ...{ act: fc.constant('appoint' as const), wishes: fc.oneof(pair, some), on: day },
          reason: reasons(withReasons),
        }),
        weight: 4,
      },
      fc.record({ act: fc.constant('leave' as const), mandate: fc.nat(20), on: day, recalled: fc.boolean() }),
      fc.record({ act: fc.constant('close' as const), seat: fc.nat(9), on: day }),
    ),
    { minLength: 8, maxLength: 40 },
  )
const atFirst: Act[] = [0, 1, 2, 3].flatMap((n) =>
  sides.map((side) => ({ act: 'open', side, on: firstDay, selfOrganised: n < 2, votes: true }) as const),
)

const rules: fc.Arbitrary<ParityTerms[]> = fc.subarray<ParityTerms>(
  [
    { kind: 'equal' },
    { kind: 'apart', part: 1 },
    { kind: 'share', side: 'outside', part: 1, whole: 3 },
    { kind: 'self_organised', side: 'outside', part: 1 },
  ],
  { minLength: 1 },
)
const charterOf = (terms: ParityTerms[], allowsExceptions: boolean): Charter => ({
  ...{ sides, healDays: 10, healer: '', allowsExceptions },
  rules: terms.map((one, i) => ({ id: String(i), inForceOn: firstDay, ...one })),
})

function seatOf(id: number, { side, on, selfOrganised, votes }: Act & { act: 'open' }): Seat {
  const open = { openedOn: on, closedOn: null, closedReason: null }
  return { id: `s${id}`, bodyId: 'b', side, speaksFor: '', selfOrganised, votes, position: id, ...open }
}

function wishesOf(act: Act & { act: 'appoint' }, { seats }: Register, step: number): Appointing[] {
  return act.wishes.flatMap(({ seat, deputy, person, length }, i): Appointing[] => {
    const id = seats[seat % Math.max(1, seats.length)]?.id
    const endsOn = length === null ? null : addDays(act.on, length)
    const term = { startsOn: act.on, endsOn, unitId: null, participantId: person }
    return id ? [{ id: `m${step}.${i}`, seatId: id, part: deputy ? 'deputy' : 'holder', ...term }] : []
  })
}

/** The register after an act; unchanged when it is refused. */
function after(act: Act, charter: Charter, register: Register, step: number): Register {
  const { seats, mandates } = register
  if (act.act === 'open') return { seats: [...seats, seatOf(step, act)], mandates }
  if (act.act === 'appoint') {
    const decided = decideAppointments(wishesOf(act, register, step), charter, register, act.reason)
    if (!decided.ok) return register
    const ends = new Map(decided.value.ends.map((one) => [one.id, one]))
    return { seats, mandates: [...mandates.map((one) => ends.get(one.id) ?? one), ...decided.value.begins] }
  }
  if (act.act === 'leave') {
    const one = mandates[act.mandate % Math.max(1, mandates.length)]
    const ending = act.recalled ? 'recalled' : 'resigned'
    const decided = one && decideEnding(one, { ending, lastDay: act.on, reason: 'x' })
    return decided?.ok ? afterPartings(register, [decided.value]) : register
  }
  const seat = seats[act.seat % Math.max(1, seats.length)]
  const closed = seat && decideSeatClosing(seat, { on: act.on, reason: 'x' }, act.on)
  if (!seat || !closed?.ok) return register
  const closedSeat = { ...seat, closedOn: act.on, closedReason: 'x' }
  const left = afterPartings(register, partWithSeat(mandates, seat.id, act.on))
  return { ...left, seats: seats.map((one) => (one === seat ? closedSeat : one)) }
}

const story = (withReasons: boolean) =>
  fc.record({ terms: rules, acts: acts(withReasons).map((later) => [...atFirst, ...later]) })

test('no seat has two holders or two deputies on one day, nobody both parts of one or two votes; nobody sits beyond their seat', () => {
  fc.assert(
    fc.property(story(true), ({ terms, acts }) => {
      let register: Register = { seats: [], mandates: [] }
      for (const [step, act] of acts.entries()) register = after(act, charterOf(terms, true), register, step)
      const seatOfId = new Map(register.seats.map((seat) => [seat.id, seat]))
      for (const on of days) {
        const held = register.mandates.filter((one) => isHeldOn(one, on))
        expect(new Set(held.map(({ seatId, part }) => seatId + part)).size).toBe(held.length)
        expect(new Set(held.map(({ seatId, participantId }) => `${seatId} ${participantId}`)).size).toBe(held.length)
        const holders = held.filter(({ part, seatId }) => part === 'holder' && seatOfId.get(seatId)?.votes)
        expect(new Set(holders.map(({ participantId }) => participantId)).size).toBe(holders.length)
        for (const { seatId } of held) {
          const { openedOn, closedOn } = seatOfId.get(seatId)!
          expect(openedOn <= on && (closedOn === null || on <= closedOn)).toBe(true)
        }
      }
    }),
  )
})

test('an appointment without a reason makes no day broken on which those who sat already would have been at parity', () => {
  fc.assert(
    fc.property(story(false), ({ terms, acts }) => {
      const charter = charterOf(terms, false)
      const isOff = (seats: Seat[]) => broken(judge(charter.rules, countSides(sides, seats))).length > 0
      let register: Register = { seats: [], mandates: [] }
      for (const [step, act] of acts.entries()) {
        const next = after(act, charter, register, step)
        for (const [i, on] of act.act === 'appoint' ? days.entries() : []) {
          const before = i === 0 ? [] : heldOn(next, days[i - 1]!)
          const kept = heldOn(next, on).filter((seat) => before.includes(seat))
          if (isOff(heldOn(next, on)) && !isOff(kept)) expect(isOff(heldOn(register, on))).toBe(true)
        }
        register = next
      }
    }),
  )
})

test('a body at parity that only ever has appointments without a reason, open-ended, stays at parity on every day', () => {
  const openEnded = story(false).map(({ terms, acts }) => ({
    terms,
    acts: acts.flatMap((act): Act[] => {
      if (act.act === 'open') return [{ ...act, on: firstDay }]
      if (act.act !== 'appoint') return []
      return [{ ...act, wishes: act.wishes.map((one) => ({ ...one, length: null })) }]
    }),
  }))
  let seated = 0
  fc.assert(
    fc.property(openEnded, ({ terms, acts }) => {
      // A minimum does not hold of an empty body: that is reached one by one.
      const charter = charterOf(
        terms.filter(({ kind }) => kind !== 'self_organised'),
        false,
      )
      let register: Register = { seats: [], mandates: [] }
      for (const [step, act] of acts.entries()) register = after(act, charter, register, step)
      for (const on of days) expect(isBrokenOn(charter, register, on)).toBe(false)
      seated += heldOn(register, days.at(-1)!).length
    }),
  )
  expect(seated).toBeGreaterThan(50)
})

test('broken since: that day and all since are broken, the day before is not', () => {
  let breaks = 0
  fc.assert(
    fc.property(story(true), day, ({ terms, acts }, on) => {
      const charter = charterOf(terms, true)
      let register: Register = { seats: [], mandates: [] }
      for (const [step, act] of acts.entries()) register = after(act, charter, register, step)
      const standing = standingOn(charter, register, on)
      expect(standing.counts).toEqual(composeOn(sides, register, on))
      if (standing.state !== 'broken') return
      breaks++
      for (const one of days.filter((one) => one >= standing.since && one <= on))
        expect(isBrokenOn(charter, register, one)).toBe(true)
      expect(isBrokenOn(charter, register, addDays(standing.since, -1))).toBe(false)
      expect(standing.healBy).toBe(addDays(standing.since, 10))
    }),
  )
  expect(breaks).toBeGreaterThan(5)
})
