import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf, valueDigestOf } from './audit.ts'
import { beginWalk, type ChainEntry, type ChainHead, endWalk, followChain } from './audit-chain.ts'

type Chain = { entries: ChainEntry[]; head: ChainHead }

/** A chain as the program writes it, one entry for each value. */
function chainOf(values: readonly unknown[]): Chain {
  const entries: ChainEntry[] = []
  for (const [index, after] of values.entries()) {
    const [actor, actorSalt] = ['command', `actor salt ${index}`]
    const actorDigest = digestOf({ actor, salt: actorSalt })
    const told = { actor, actorSalt, actorDigest, salt: `salt ${index}`, before: null, after }
    const entry = {
      cityId: 'city',
      number: index + 1,
      at: '2026-11-23T09:00:00.000Z',
      verb: 'test.write',
      recordKind: 'measure',
      recordId: `record ${index % 3}`,
      valueDigest: valueDigestOf(told),
      previousDigest: entries.at(-1)?.digest ?? '',
    }
    entries.push({ ...entry, digest: digestOf(entry), values: told })
  }
  return { entries, head: { number: entries.length, digest: entries.at(-1)?.digest ?? '' } }
}

/** Walks in slices, as the database is read. */
function walk({ entries, head }: Chain, slice = 3) {
  let walked = beginWalk()
  for (let at = 0; at < entries.length; at += slice) walked = followChain(walked, entries.slice(at, at + slice))
  return endWalk(walked, head)
}

const found = (chain: Chain) => walk(chain).breaks.map(({ number, to, reason }) => `${number}-${to} ${reason}`)
const five = () => chainOf(['a', 'b', 'c', 'd', 'e'])
const numbered = (chain: Chain, number: number) => chain.entries[number - 1]!

/** As somebody writes it who knows how: the entry's own digest fits what it says now. */
const sealed = ({ digest: _, values, ...entry }: ChainEntry): ChainEntry => ({
  ...entry,
  digest: digestOf(entry),
  values,
})

test('a chain that nobody touched holds', () => {
  expect(walk(five())).toEqual({ ...beginWalk(five().head) })
  expect(found(chainOf([]))).toEqual([])
})

test('erased values are counted, and the chain holds without them', () => {
  const chain = five()
  numbered(chain, 2).values = undefined
  numbered(chain, 5).values = undefined
  expect(walk(chain)).toMatchObject({ breaks: [], erased: 2 })
})

test('who it was can be erased, and the chain holds; of old entries all goes', () => {
  const chain = five()
  forget(chain, 2, 'erased')
  forget(chain, 3, 'erased')
  expect(walk(chain)).toMatchObject({ breaks: [], erased: 0, nameless: 2 })
  const before = { actor: 'command', actorSalt: null, actorDigest: null, salt: 'salt', before: null, after: 'a' }
  const entry = sealed({
    ...numbered(five(), 1),
    valueDigest: digestOf({ actor: 'command', salt: 'salt', before: null, after: 'a' }),
  })
  const old = { entries: [{ ...entry, values: before }], head: { number: 1, digest: entry.digest } }
  expect(walk(old)).toMatchObject({ breaks: [], erased: 0, nameless: 0 })
  expect(found({ ...old, entries: [{ ...entry, values: { ...before, actor: 'local' } }] })).toEqual(['1-1 values'])
})

function forget(chain: Chain, number: number, actor: string) {
  const entry = numbered(chain, number)
  entry.values = { ...entry.values!, actor, actorSalt: null }
}

describe('found and named is', () => {
  test('somebody else put in the place of who was erased, or of who it was', () => {
    const chain = five()
    forget(chain, 2, 'local')
    numbered(chain, 3).values = { ...numbered(chain, 3).values!, actor: 'local' }
    numbered(chain, 4).values = { ...numbered(chain, 4).values!, actorDigest: 'f00d' }
    expect(found(chain)).toEqual(['2-2 values', '3-3 values', '4-4 values'])
  })

  test('an entry that says something else now', () => {
    const chain = five()
    numbered(chain, 3).verb = 'test.other'
    expect(found(chain)).toEqual(['3-3 changed'])
  })

  test('an entry rewritten together with its digest, by the one behind it', () => {
    const chain = five()
    chain.entries[2] = sealed({ ...numbered(chain, 3), verb: 'test.other' })
    expect(found(chain)).toEqual(['4-4 unlinked'])
  })

  test('the last entry rewritten together with its digest, by the head', () => {
    const chain = five()
    chain.entries[4] = sealed({ ...numbered(chain, 5), verb: 'test.other' })
    expect(found(chain)).toEqual(['5-5 head'])
  })

  test('values that are not those that were written', () => {
    const chain = five()
    numbered(chain, 4).values!.after = 'better'
    expect(found(chain)).toEqual(['4-4 values'])
  })

  test('entries that are gone', () => {
    const chain = five()
    chain.entries.splice(1, 2)
    expect(found(chain)).toEqual(['2-3 missing'])
  })

  test('the first entry gone', () => {
    const chain = five()
    chain.entries.shift()
    expect(found(chain)).toEqual(['1-1 missing'])
  })

  test('a tail that was cut while the head stays', () => {
    const chain = five()
    chain.entries.length = 3
    expect(found(chain)).toEqual(['4-5 missing'])
  })

  test('entries behind the head', () => {
    const chain = five()
    expect(found({ entries: chain.entries, head: { number: 3, digest: numbered(chain, 3).digest } })).toEqual([
      '4-5 beyond',
    ])
  })

  test('two entries that have changed places', () => {
    const chain = five()
    const [two, four] = [numbered(chain, 2), numbered(chain, 4)]
    chain.entries[1] = { ...four, number: 2 }
    chain.entries[3] = { ...two, number: 4 }
    expect(found(chain)).toEqual(['2-2 changed', '3-3 unlinked', '4-4 changed', '5-5 unlinked'])
  })

  test('all of it, yet no more is named than anybody reads', () => {
    const chain = chainOf(Array.from({ length: 80 }, (_, index) => index))
    for (const entry of chain.entries) entry.verb = 'test.other'
    expect(walk(chain)).toMatchObject({ unnamed: 30 })
    expect(walk(chain).breaks).toHaveLength(50)
  })
})

test('a walk may begin behind an entry, whose digest is then believed', () => {
  const { entries, head } = five()
  const begun = beginWalk({ number: 3, digest: entries[2]!.digest })
  expect(endWalk(followChain(begun, entries.slice(3)), head).breaks).toEqual([])
})

describe('whatever is done to one entry of any chain is found', () => {
  const chains = fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 12 }).map(chainOf)
  const at = fc.nat()
  const place = (chain: Chain, index: number) => index % chain.entries.length
  /** The number where the tampering sits or is felt: its own, or that of the next one. */
  const isNamed = (chain: Chain, number: number) =>
    walk(chain).breaks.some((one) => one.number <= number + 1 && one.to >= number)

  test('a change, in any part of it, sealed again or not', () => {
    const parts = ['cityId', 'at', 'verb', 'recordKind', 'recordId', 'valueDigest', 'previousDigest', 'digest'] as const
    fc.assert(
      fc.property(chains, at, fc.constantFrom(...parts), fc.boolean(), (chain, index, part, again) => {
        const where = place(chain, index)
        const changed = { ...chain.entries[where]!, [part]: 'other' }
        chain.entries[where] = again && part !== 'digest' ? sealed(changed) : changed
        expect(isNamed(chain, where + 1)).toBe(true)
      }),
    )
  })

  test('a change of its values', () => {
    fc.assert(
      fc.property(chains, at, fc.constantFrom('actor', 'salt', 'before', 'after'), (chain, index, part) => {
        const entry = chain.entries[place(chain, index)]!
        entry.values = { ...entry.values!, [part]: { other: true } }
        expect(walk(chain).breaks).toEqual([{ number: entry.number, to: entry.number, reason: 'values' }])
      }),
    )
  })

  test('a removal, of it alone or of all from there on', () => {
    fc.assert(
      fc.property(chains, at, fc.boolean(), (chain, index, tail) => {
        const where = place(chain, index)
        const gone = tail ? chain.entries.length - where : 1
        chain.entries.splice(where, gone)
        expect(walk(chain).breaks).toEqual([{ number: where + 1, to: where + gone, reason: 'missing' }])
      }),
    )
  })

  test('an exchange with another one', () => {
    fc.assert(
      fc.property(chains, at, at, (chain, one, two) => {
        const [a, b] = [place(chain, one), place(chain, two)]
        fc.pre(a !== b)
        const [first, second] = [chain.entries[a]!, chain.entries[b]!]
        chain.entries[a] = { ...second, number: a + 1 }
        chain.entries[b] = { ...first, number: b + 1 }
        expect(isNamed(chain, a + 1) && isNamed(chain, b + 1)).toBe(true)
      }),
    )
  })

  test('an entry put in, the others moved on or not, sealed so that it follows on', () => {
    fc.assert(
      fc.property(chains, at, fc.boolean(), (chain, index, moves) => {
        const where = place(chain, index)
        const before = chain.entries[where - 1]?.digest ?? ''
        const put = sealed({ ...chain.entries[where]!, verb: 'test.put', previousDigest: before })
        const later = chain.entries.slice(where).map((one) => (moves ? { ...one, number: one.number + 1 } : one))
        chain.entries.splice(where, later.length, put, ...later)
        expect(isNamed(chain, where + 1)).toBe(true)
      }),
    )
  })
})
