import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankRound, measureOf, partOf, roundOf } from '../comparing/compared.fixture.ts'
import { blankReport } from '../council/report.ts'
import { freeze, freezeAgain } from './freeze.ts'
import { isVerified, readSnapshot, verifySnapshot, writeSnapshot } from './verify.ts'

const spent = { year: 2026, source: 'Haushalt', plannedCents: 500_000, spentCents: 410_000 }

test('only what was approved is in it, and of everything else why it could not be judged', () => {
  const others = { leads: false, content: partOf('a', {}).content }
  const { measures, counts, money } = freeze(
    {
      city: { slug: 'x', name: 'X', lang: 'de' },
      plan: { id: 'plan', slug: 'plan', title: 'Plan', fields: [], goals: [] },
      names: [],
      report: blankReport,
      round: blankRound,
      questions: [],
      measures: ['a', 'b', 'c', 'd', 'e', 'not-asked'].map((id) => measureOf(id)),
      parts: [
        partOf('a', { done: 'Vier Kurse.', money: [spent] }),
        partOf('a', null, { ...others, id: 'p2', unitId: 'Schulamt', state: 'open' }),
        partOf('b', { state: 'returned', done: 'geheim' }),
        partOf('c', { state: 'answered', done: 'geheim' }),
        partOf('d', { state: 'open', done: 'geheim' }, { unitId: null }),
        partOf('e', { state: 'open' }),
        partOf('closed-meanwhile', {}),
      ],
      unitName: (id) => id,
      isVacant: ({ unitId }) => unitId === null,
    },
    { number: 1, reason: '', at: '', previous: null, corrects: null },
  )
  expect(measures.map(({ id, parts, after }) => [id, after?.status, parts.map(({ gap }) => gap)])).toEqual([
    ['a', 'started', [null, 'unanswered']],
    ['b', undefined, ['returned']],
    ['c', undefined, ['waiting']],
    ['d', undefined, ['vacant']],
    ['e', undefined, ['unanswered']],
  ])
  expect(measures[0]?.contributors).toEqual(['Schulamt'])
  expect(JSON.stringify(measures)).not.toContain('geheim')
  expect(counts).toMatchObject({ measures: 5, judged: 1, parts: 6, notAsked: 1, ended: 1 })
  expect(money).toEqual({ plannedCents: 500_000, spentCents: 410_000 })
})

test('a correction changes what parts say, and nothing of what became of the plan since', () => {
  const first = roundOf({ a: { done: 'Vier Kurse.', money: [spent] }, b: {} })
  const office = { unitName: (id: string) => id, isVacant: () => false, report: blankReport }
  const parts = [partOf('a', { done: 'Fünf Kurse.', status: 'completed' }), partOf('new-since', {})]
  const told = { number: 2, reason: 'vergessen', at: '', previous: null, corrects: writeSnapshot(first).digest }
  const second = freezeAgain(first, { parts, ...office }, told)
  expect(second.measures[1]).toEqual(first.measures[1])
  expect(second.measures[0]).toMatchObject({ before: { status: 'planned' }, after: { status: 'completed' } })
  expect(second).toMatchObject({ number: 2, money: { plannedCents: 0 }, counts: { measures: 2, notAsked: 0 } })
})

const figure = { label: 'Kurse', unit: '', asOf: '2026-06-30', target: 12.5, value: 1e21, source: '' }
const told = roundOf({ a: { done: 'Vier „Kurse“\n\u0007\u007f مرحبا 𝒳', money: [spent], figures: [figure] } })

/** The rules of docs/verifying-a-report.md, followed by hand: no line of ours that writes snapshots is used. */
function byTheRules(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error('not a whole number')
    return value.toFixed(0)
  }
  if (typeof value === 'string') return `"${[...value].map(signOf).join('')}"`
  if (Array.isArray(value)) return `[${value.map(byTheRules).join(',')}]`
  const members = Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, one]) => `${byTheRules(key)}:${byTheRules(one)}`).join(',')}}`
}

function signOf(sign: string): string {
  const short: Record<string, string> = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
  }
  const code = sign.codePointAt(0) ?? 0
  return short[sign] ?? (code < 32 ? `\\u00${code.toString(16).padStart(2, '0')}` : sign)
}

describe('the digest', () => {
  test('is what anybody gets who follows the rules without our program', () => {
    const { content, digest } = writeSnapshot(told)
    expect(byTheRules(JSON.parse(content))).toBe(content)
    expect(
      createHash('sha256')
        .update(byTheRules(JSON.parse(content)))
        .digest('hex'),
    ).toBe(digest)
    const keys = [...content.matchAll(/"([^"\\]*)":/g)].map(([, key]) => key)
    expect(keys.filter((key) => !/^[a-zA-Z_]+$/.test(key ?? ''))).toEqual([])
  })

  test('stays when a program has written the file in another way, and not when a single sign is another', () => {
    const { content, digest } = writeSnapshot(told)
    const pretty = readSnapshot(JSON.stringify(JSON.parse(content), null, 2))
    expect(pretty).toMatchObject({ ok: true, digest, asWritten: false })
    const forged = readSnapshot(content.replace('Vier', 'Fünf'))
    expect(forged.ok && forged.digest).not.toBe(digest)
  })

  test('whatever words stand in a round', () => {
    const words = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(words, words, (done, title) => {
        const { content } = writeSnapshot(roundOf({ a: { done, own: { own_x: title } } }, { title }))
        expect(byTheRules(JSON.parse(content))).toBe(content)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a file is verified', () => {
  const first = writeSnapshot(told)
  const file = (text: string) => {
    const read = readSnapshot(text)
    if (!read.ok) throw new Error(read.why)
    return read
  }
  const verify = (text: string, digest: string | null, earlier: string | null = null) =>
    verifySnapshot(file(text), { digest, earlier: earlier === null ? null : file(earlier) })

  test('by the digest that was published', () => {
    expect(isVerified(verify(first.content, first.digest))).toBe(true)
    expect(isVerified(verify(first.content.replace('Vier', 'Fünf'), first.digest))).toBe(false)
  })

  test('by the sums that it tells', () => {
    const wrong = first.content.replace('"money":{"plannedCents":500000,"spentCents":410000},"names":[],', (money) =>
      money.replace('410000', '110000'),
    )
    expect(wrong).not.toBe(first.content)
    expect(verify(wrong, null)).toMatchObject({ sums: false, published: null })
  })

  test('by the chain: the next round and a correction both name what came before', () => {
    const next = writeSnapshot(roundOf({ a: {} }, { id: 'round-2' }, { previous: first.digest }))
    const corrected = writeSnapshot({ ...told, number: 2, reason: 'Zahlendreher', corrects: first.digest })
    expect(verify(next.content, null, first.content).chained).toBe(true)
    expect(verify(corrected.content, null, first.content).chained).toBe(true)
    expect(verify(next.content, null, corrected.content).chained).toBe(false)
  })

  test.each([
    ['no JSON at all', '<html>', 'no_json'],
    ['some other JSON', '{"format":"x"}', 'no_snapshot'],
    ['null', 'null', 'no_snapshot'],
    ['a file of a later program', first.content.replace('"version":1', '"version":2'), 'later_version'],
  ])('and refused where it is %s', (_, text, why) => {
    expect(readSnapshot(text)).toEqual({ ok: false, why })
  })
})
