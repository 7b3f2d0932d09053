import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Choice,
  choices,
  countBallots,
  countedTooMany,
  motionRules,
  noCounts,
  sumOf,
  tally,
  totalOf,
  type Vote,
  type VotingSide,
} from './tally.ts'

function side(name: string, yes: number, no: number, abstain = 0, more: Partial<VotingSide> = {}): VotingSide {
  const entitled = yes + no + abstain
  const counts = { yes, no, abstain }
  return { side: name, seats: entitled, entitled, recused: 0, quorumPart: 1, quorumOf: 2, counts, ...more }
}

function vote(rule: Vote['rule'], sides: VotingSide[], more: Partial<Vote> = {}): Vote {
  return { rule, way: 'writing', sides, lacksParity: false, ...more }
}

describe('each rule', () => {
  test.each([
    ['consent', [side('a', 3, 0, 1), side('b', 2, 0)], 'carried', 'nobody_against'],
    ['consent', [side('a', 4, 0), side('b', 3, 1)], 'lost', 'somebody_against'],
    ['simple', [side('a', 2, 1), side('b', 1, 1, 4)], 'carried', 'more_yes'],
    ['simple', [side('a', 2, 1), side('b', 1, 2)], 'lost', 'no_more_yes'],
    ['two_thirds', [side('a', 4, 0), side('b', 2, 3, 9)], 'carried', 'two_thirds'],
    ['two_thirds', [side('a', 4, 1), side('b', 1, 2)], 'lost', 'no_two_thirds'],
    ['two_thirds', [side('a', 0, 0, 4)], 'lost', 'no_two_thirds'],
    ['double_majority', [side('a', 2, 1), side('b', 1, 0, 3)], 'carried', 'each_side'],
  ] as const)('%s of %j is %s', (rule, sides, result, why) => {
    expect(tally(vote(rule, [...sides]))).toEqual({ result, why, sides: [] })
  })

  test('a double majority names the side that was not for it, and a tie within a side is not', () => {
    expect(tally(vote('double_majority', [side('a', 9, 0), side('b', 2, 2)]))).toEqual({
      result: 'lost',
      why: 'not_each_side',
      sides: ['b'],
    })
  })
})

describe('the quorum', () => {
  test('is asked of each side by itself', () => {
    const sides = [side('a', 8, 0), side('b', 2, 0, 1, { seats: 8, entitled: 8 })]
    expect(tally(vote('simple', sides))).toEqual({ result: 'no_quorum', why: 'side_not_quorate', sides: ['b'] })
  })
  test('is met by who abstains', () => {
    expect(tally(vote('simple', [side('a', 1, 0, 3, { seats: 8 })])).result).toBe('carried')
  })
  test('counts vacant seats: without them one side would decide alone', () => {
    const vacant = side('b', 0, 0, 0, { seats: 4 })
    expect(tally(vote('double_majority', [side('a', 4, 0), vacant])).why).toBe('side_not_quorate')
  })
  test('does not count seats that are recused: a side that is recused as a whole leaves it to the others', () => {
    const recused = side('b', 0, 0, 0, { seats: 4, recused: 4 })
    expect(tally(vote('double_majority', [side('a', 4, 0), recused])).result).toBe('carried')
  })
  test('is never met where nobody is left', () => {
    const recused = [side('a', 0, 0, 0, { seats: 2, recused: 2 }), side('b', 0, 0, 0, { quorumPart: 0 })]
    for (const rule of motionRules) expect(tally(vote(rule, recused)).why).toBe('nobody_there')
  })
  test('in the room is met by who is there, so that silence can be consent; in writing silence is none', () => {
    const silent = [side('a', 0, 0, 0, { seats: 4, entitled: 3 })]
    expect(tally(vote('consent', silent, { way: 'room' })).result).toBe('carried')
    expect(tally(vote('consent', silent)).result).toBe('no_quorum')
  })
})

test('without the parity that the body asks for there is no result, whatever was voted', () => {
  const sides = [side('a', 5, 0), side('b', 5, 0)]
  for (const rule of motionRules) {
    expect(tally(vote(rule, sides, { lacksParity: true })).result).toBe('no_parity')
  }
})

test('more than may vote cannot have been counted', () => {
  const sides = [side('a', 3, 1, 0, { entitled: 3 }), side('b', 0, 1, 0, { entitled: 4 })]
  expect(countedTooMany(sides)).toEqual(['a'])
})

const names = ['a', 'b', 'c']
const ballots = fc.array(fc.record({ side: fc.constantFrom(...names), choice: fc.constantFrom<Choice>(...choices) }), {
  maxLength: 30,
})
function sidesOf(cast: readonly { side: string; choice: Choice }[], without: number): VotingSide[] {
  return [...countBallots(names, cast)].map(([name, counts]) =>
    side(name, counts.yes, counts.no, counts.abstain, { seats: sumOf(counts) + without }),
  )
}

describe('whatever the ballots', () => {
  test('their order does not matter, and all of them are counted', () => {
    fc.assert(
      fc.property(ballots, fc.constantFrom(...motionRules), fc.nat(4), (cast, rule, without) => {
        const there = sidesOf(cast, without)
        const back = sidesOf([...cast].reverse(), without)
        expect(tally(vote(rule, back))).toEqual(tally(vote(rule, there)))
        expect(sumOf(totalOf(there))).toBe(cast.length)
      }),
    )
  })
  test('what needs more is carried by no less: consent, two thirds and each side hold a simple majority', () => {
    fc.assert(
      fc.property(ballots, fc.nat(4), (cast, without) => {
        const sides = sidesOf(cast, without)
        const isCarried = (rule: Vote['rule']) => tally(vote(rule, sides)).result === 'carried'
        if (isCarried('two_thirds') || isCarried('double_majority')) expect(isCarried('simple')).toBe(true)
        if (isCarried('consent') && totalOf(sides).yes > 0) expect(isCarried('two_thirds')).toBe(true)
      }),
    )
  })
  test('one more yes turns nothing carried into lost', () => {
    fc.assert(
      fc.property(ballots, fc.constantFrom(...motionRules), fc.constantFrom(...names), (cast, rule, more) => {
        if (tally(vote(rule, sidesOf(cast, 0))).result !== 'carried') return
        const sides = sidesOf([...cast, { side: more, choice: 'yes' }], 0)
        expect(tally(vote(rule, sides)).result).toBe('carried')
      }),
    )
  })
  test('no counts are nought', () => expect(totalOf([])).toEqual(noCounts))
})
