/** What passing a link on, and ending it, comes to. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canPassOn, depthOf, endsWith, isOpen, passedOnFrom, passingLimit } from './link.ts'

const rosa = { id: 'rosa', delegatedBy: null, mail: 'rosa@amt.example' }
const again = { id: 'again', delegatedBy: null, mail: 'rosa@amt.example' }
const ali = { id: 'ali', delegatedBy: 'rosa', mail: 'ali@amt.example' }
const mia = { id: 'mia', delegatedBy: 'ali', mail: 'mia@amt.example' }
const sami = { id: 'sami', delegatedBy: null, mail: 'sami@amt.example' }
const all = [rosa, again, ali, mia, sami]
const idsOf = (links: readonly { id: string }[]) => links.map(({ id }) => id).sort()

test('a link goes to a colleague, and once more', () => {
  expect(all.map((one) => depthOf(all, one))).toEqual([0, 0, 1, 2, 0])
  expect(all.map((one) => canPassOn(all, one))).toEqual([true, true, true, false, true])
})

test('a link goes to twenty colleagues at a time, and to one address five times in a quarter of an hour', () => {
  const now = new Date('2026-11-23T10:00:00Z')
  const minutes = (ago: number) => new Date(now.getTime() - ago * 60_000)
  const [open, ended] = [null, now].map((endedAt) => ({ endedAt, expiresAt: minutes(-60), madeAt: minutes(60) }))
  const some = (n: number, one = open!) => Array.from({ length: n }, () => one)
  expect(passingLimit([...some(19), ended!], [], now)).toBeUndefined()
  expect(passingLimit(some(20), [], now)).toBe('link.too_many')
  const just = { ...open!, madeAt: minutes(14) }
  expect(passingLimit([], [...some(4, just), ...some(9)], now)).toBeUndefined()
  expect(passingLimit([], some(5, just), now)).toBe('link.too_often')
})

test('who got a reminder with another link sees what was passed on by the first, and ends it with either', () => {
  expect(idsOf(passedOnFrom(all, again))).toEqual(['ali'])
  expect(idsOf(endsWith(all, again))).toEqual(['again', 'ali', 'mia', 'rosa'])
})

test('what two colleagues passed on to one address is taken back by each for themselves', () => {
  const sent = { id: 'sent', delegatedBy: 'sami', mail: 'ali@amt.example' }
  const more = { id: 'more', delegatedBy: 'again', mail: 'ali@amt.example' }
  expect(idsOf(endsWith([...all, sent, more], ali))).toEqual(['ali', 'mia', 'more'])
  expect(idsOf(endsWith([...all, sent, more], sent))).toEqual(['sent'])
  expect(idsOf(passedOnFrom([...all, sent, more], sami))).toEqual(['sent'])
})

test('ending ends what hangs on it and nothing else, in whatever order links are listed', () => {
  const parents = fc.array(fc.nat({ max: 7 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(parents, fc.nat({ max: 7 }), (by, at) => {
      const links = by.map((parent, i) => ({
        id: `${i}`,
        delegatedBy: parent < i ? `${parent}` : null,
        mail: `${i}@amt.example`,
      }))
      const hangs = (link: (typeof links)[number]): boolean =>
        link.id === `${at}` || links.some(({ id }, i) => id === link.delegatedBy && hangs(links[i]!))
      expect(idsOf(endsWith(links.toReversed(), links[at]!))).toEqual(idsOf(links.filter(hangs)))
    }),
  )
})

test('a link opens until its last moment, unless it was ended', () => {
  const expiresAt = new Date('2026-12-01T12:00:00Z')
  expect(isOpen({ expiresAt, endedAt: null }, new Date('2026-12-01T11:59:59Z'))).toBe(true)
  expect(isOpen({ expiresAt, endedAt: null }, expiresAt)).toBe(false)
  expect(isOpen({ expiresAt, endedAt: new Date('2026-11-01T00:00:00Z') }, new Date('2026-11-02T00:00:00Z'))).toBe(false)
})
