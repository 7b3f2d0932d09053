import { expect, test } from 'vitest'
import { type CharterWish, checkCharter } from './charter.ts'
import type { ParityRule } from './parity.ts'

const quorum = { quorumPart: 1, quorumOf: 2 }
const administration = { side: 'administration', name: null, ...quorum }
const outside = { side: 'outside', name: 'Von außerhalb', ...quorum }
const wish = (given: Partial<CharterWish> = {}): CharterWish => ({
  ...{ sides: [administration, outside], rules: [], healDays: 90, healer: ' Leitung ' },
  ...{ allowsExceptions: false, votesNeedParity: false, ...given },
})
const old: ParityRule = { id: 'old', inForceOn: '2024-01-01', kind: 'share', side: 'outside', part: 1, whole: 3 }
const check = (given: Partial<CharterWish>, sides: string[] = []) =>
  checkCharter(wish(given), { rules: [old], seats: sides.map((side) => ({ side })) }, '2026-11-27', () => 'new')
const codeOf = (given: Partial<CharterWish>, sides: string[] = []) => {
  const checked = check(given, sides)
  return checked.ok ? 'ok' : checked.code
}

test('a rule that there was stays in force since then, a new one holds from today on', () => {
  const { id: _id, inForceOn: _on, ...share } = old
  const checked = check({ rules: [share, { kind: 'equal' }] })
  expect(checked.ok && checked.value.rules).toEqual([old, { kind: 'equal', id: 'new', inForceOn: '2026-11-27' }])
})

test('a side with a name of the city has a key of its own, never one of ours', () => {
  const sides = ['Träger & Vereine', 'Politics', '60 plus'].map((name) => ({ side: '', name, ...quorum }))
  const checked = check({ sides })
  expect(checked.ok && checked.value.sides.map(({ side }) => side)).toEqual([
    'traeger_vereine',
    'side_politics',
    'side_60_plus',
  ])
})

test('no side twice, none gone that has seats, no rule on a side that is not there', () => {
  expect(codeOf({ sides: [] })).toBe('charter.no_side')
  expect(codeOf({ sides: [outside, { ...administration, name: 'Von außerhalb' }] })).toBe('charter.side_twice')
  expect(codeOf({ sides: [outside] }, ['administration'])).toBe('charter.side_has_seats')
  const rules = [{ kind: 'self_organised', side: 'politics', part: 1 }] as const
  expect(codeOf({ rules })).toBe('charter.side_unknown')
  expect(codeOf({ healDays: 0 })).toBe('charter.heal_days')
})
