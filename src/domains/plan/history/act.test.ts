import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../platform/audit-history.ts'
import { actsOf, stateBefore } from './act.ts'

type State = { title: string; districts: string[]; startsOn: string | null }
const part = fc.record(
  {
    title: fc.string(),
    districts: fc.array(fc.string(), { maxLength: 2 }),
    startsOn: fc.constantFrom(null, '2026-01-01'),
  },
  { requiredKeys: [] },
)

/** A record's life: what it was after each change, and the log of it, oldest first. */
function lived(start: State, changes: Partial<State>[]) {
  const states = [start]
  const entries = changes.map((after, at): HistoryEntry => {
    const now = states.at(-1)!
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, now[key as keyof State]]))
    states.push({ ...now, ...after })
    return {
      number: at * 3 + 1,
      at: new Date(at),
      verb: 'plan.test',
      kind: 'measure',
      told: { actor: 'local', before, after },
    }
  })
  return { states, entries }
}

test('every state that a record has had can be told from its log', () => {
  const start = { title: 'Anfang', districts: [], startsOn: null }
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.nat(8), (changes, back) => {
      const { states, entries } = lived(start, changes)
      const at = Math.min(back, changes.length)
      expect(stateBefore(states.at(-1)!, entries.slice(at).toReversed())).toEqual(states[at])
    }),
  )
})

test('where values are erased nobody pretends to know', () => {
  const { states, entries } = lived({ title: 'A', districts: [], startsOn: null }, [{ title: 'B' }, { title: 'C' }])
  entries[0]!.told = null
  expect(stateBefore(states.at(-1)!, [entries[1]!])).toMatchObject({ title: 'B' })
  expect(stateBefore(states.at(-1)!, entries.toReversed())).toBeUndefined()
})

test('entries of one moment are one act, which tells what is different in the end and why', () => {
  const at = new Date(5)
  const entry = (number: number, verb: string, before: unknown, after: unknown): HistoryEntry => {
    return { number, at, verb, kind: 'measure', told: { actor: 'person:1', before, after } }
  }
  const acts = actsOf([
    entry(9, 'plan.reviseWords', { title: 'A' }, { title: 'B', why: 'Kürzer.' }),
    entry(8, 'plan.reviseMeasure', { title: 'A', number: null }, { title: 'B', number: null }),
    { ...entry(3, 'plan.addMeasure', null, { title: 'A' }), at: new Date(1) },
  ])
  expect(acts).toMatchObject([
    {
      number: 8,
      verbs: ['plan.reviseMeasure', 'plan.reviseWords'],
      reason: 'Kürzer.',
      changes: [{ part: 'title', before: 'A', after: 'B' }],
    },
    { number: 3, changes: [{ part: 'title', before: null, after: 'A' }] },
  ])
})
