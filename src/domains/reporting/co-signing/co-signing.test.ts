/** Whose turn it is to sign, and when all have. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isComplete,
  isStale,
  type Signature,
  type SigningAct,
  signingActs,
  signingStateOf,
  whoseTurn,
} from './co-signing.ts'

type Plain = Pick<Signature, 'place' | 'acts'> & { id: string }
const step = (act: SigningAct, textVersion = 1) => {
  return { act, remark: 'weil', textVersion, at: new Date(0), actor: 'person:x' }
}
const asked = (id: string, place: number, ...acts: SigningAct[]): Plain => {
  return { id, place, acts: [step('asked'), ...acts.map((act) => step(act))] }
}
const ids = (signatures: readonly Plain[]) => signatures.map(({ id }) => id)

test('those of one place are asked at the same time, the next place when all of them have signed', () => {
  expect(ids(whoseTurn([asked('a', 1), asked('b', 1), asked('c', 2)]))).toEqual(['a', 'b'])
  expect(ids(whoseTurn([asked('a', 1, 'signed'), asked('b', 1), asked('c', 2)]))).toEqual(['b'])
  const both = [asked('a', 1, 'signed'), asked('b', 1, 'signed_with_remark'), asked('c', 2)]
  expect(ids(whoseTurn(both))).toEqual(['c'])
})

test('a refusal stops the way until the unit is asked again, or nobody waits for it any more', () => {
  expect(whoseTurn([asked('a', 1, 'refused'), asked('b', 2)])).toEqual([])
  expect(ids(whoseTurn([asked('a', 1, 'refused', 'asked'), asked('b', 2)]))).toEqual(['a'])
  expect(ids(whoseTurn([asked('a', 1, 'refused', 'withdrawn'), asked('b', 2)]))).toEqual(['b'])
})

test('a signature stands for the text that was signed, and says so when there is a newer one', () => {
  const signed = { acts: [step('asked'), step('signed', 1)] }
  expect([isStale(signed, 1), isStale(signed, 2)]).toEqual([false, true])
  expect(isStale({ acts: [...signed.acts, step('asked', 2)] }, 2)).toBe(false)
})

test('nobody asked is not the same as all have signed', () => {
  expect([isComplete([]), isComplete([asked('a', 1, 'withdrawn')])]).toEqual([false, false])
  expect(isComplete([asked('a', 1, 'withdrawn'), asked('b', 1, 'signed')])).toBe(true)
})

const many = fc.array(
  fc.record({
    place: fc.integer({ min: 1, max: 4 }),
    acts: fc.array(fc.constantFrom(...signingActs), { maxLength: 4 }),
  }),
  { maxLength: 8 },
)
const built = (wishes: { place: number; acts: SigningAct[] }[]) =>
  wishes.map(({ place, acts }, at) => asked(String(at), place, ...acts))

test('whatever was done: nobody is asked before those of an earlier place have signed, and never one that is taken out', () => {
  fc.assert(
    fc.property(many, (wishes) => {
      const signatures = built(wishes)
      const turn = whoseTurn(signatures)
      for (const one of turn) {
        expect(signingStateOf(one)).toBe('awaited')
        const before = signatures.filter(({ place }) => place < one.place).map(signingStateOf)
        expect(before.every((state) => ['signed', 'signed_with_remark', 'withdrawn'].includes(state))).toBe(true)
      }
      if (isComplete(signatures)) expect(turn).toEqual([])
    }),
  )
})

test('when everybody signs in turn it comes to an end, unless somebody has refused', () => {
  fc.assert(
    fc.property(many, (wishes) => {
      const signatures = built(wishes)
      for (let turn = whoseTurn(signatures); turn.length > 0; turn = whoseTurn(signatures)) {
        for (const one of turn) one.acts.push(step('signed'))
      }
      const states = signatures.map(signingStateOf)
      expect(states.includes('awaited') && !states.includes('refused')).toBe(false)
      expect(isComplete(signatures)).toBe(
        !states.some((state) => state === 'awaited' || state === 'refused') &&
          states.some((one) => one !== 'withdrawn'),
      )
    }),
  )
})
