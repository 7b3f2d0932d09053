import { describe, expect, test } from 'vitest'
import { ratios, scoreReading } from '../../bench/import/score.ts'
import type { MeasureReading, PlanReading } from '../../src/domains/plan/import/plan-reading.ts'
import { alike } from './text.alike.ts'
import type { MeasureTruth, PlanTruth } from './truth.ts'

/** The bench's own scales: each is shown a case it must pass and one it must not. */

const goalA = 'Alle Kinder lernen schwimmen und Rad fahren'
const goalB = 'Vereine öffnen ihre Türen für neue Nachbarn'

const measureTruth = (title: string, lead: string | null, status: string | null): MeasureTruth => ({
  title,
  number: null,
  goals: [],
  field: 0,
  lead,
  contributors: null,
  status,
  canonicalStatus: null,
  period: null,
  costs: null,
  targetGroups: null,
  indicator: null,
})

const truth: PlanTruth = {
  style: 'tiny',
  title: 'Plan',
  fields: [
    { title: 'Bildung', heading: 'Handlungsfeld 1: Bildung', introduction: 'Wir lernen.', besides: ['„Motto“'] },
    { title: 'Sport', heading: 'Handlungsfeld 2: Sport', introduction: '', besides: [] },
  ],
  goals: [
    {
      text: goalA,
      places: [
        { field: 0, text: goalA },
        { field: 1, text: `Auch ${goalA.toLowerCase()}` },
      ],
    },
    { text: goalB, places: [{ field: 1, text: goalB }] },
  ],
  optionalGoals: ['Bildung ist für alle da'],
  measures: [
    measureTruth('Schwimmkurs für Mädchen im Hallenbad', 'Sportamt', 'läuft'),
    measureTruth('Radwerkstatt am Bahnhof', 'Jugendamt', 'offen'),
  ],
}

const where = { line: 1 }
const measure = (title: string, leadUnit: string | null, status: string | null) =>
  ({ title, leadUnit, status, number: null, goals: [], period: null, costs: null }) as unknown as MeasureReading

function reading(change: Partial<PlanReading> = {}): PlanReading {
  return {
    title: 'Plan',
    fields: [
      { title: 'Bildung', introduction: '„Motto“ Wir lernen.', goals: ['g1'], where, confidence: 1 },
      { title: 'Handlungsfeld 2: Sport', introduction: '', goals: ['g1', 'g2'], where, confidence: 1 },
    ],
    goals: [
      { id: 'g1', text: goalA, fields: [0, 1], where: [where], confidence: 1 },
      { id: 'g2', text: goalB, fields: [1], where: [where], confidence: 1 },
    ],
    measures: [
      measure('Schwimmkurs für Mädchen im Hallenbad', 'Sportamt', 'läuft'),
      measure('Radwerkstatt am Bahnhof', 'Jugendamt', 'offen'),
    ],
    suspicions: [],
    ...change,
  }
}

describe('scores of a reading', () => {
  test('a perfect reading is perfect and has no faults', () => {
    const { scores, faults } = scoreReading(truth, reading())
    expect(Object.values(scores).map((score) => ratios(score).f1)).toEqual(new Array(8).fill(1))
    expect(faults).toEqual([])
  })

  test('nothing read scores nothing', () => {
    const { scores } = scoreReading(truth, reading({ fields: [], goals: [], measures: [] }))
    expect(ratios(scores.goals)).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(ratios(scores.measures).f1).toBe(0)
    expect(ratios(scores.leads).f1).toBe(0)
  })

  test('a goal in the wrong field is missed there and too much here', () => {
    const fields = reading().fields.map((field, at) => ({ ...field, goals: at === 0 ? ['g1', 'g2'] : ['g1'] }))
    expect(scoreReading(truth, reading({ fields })).scores.goals).toEqual({ wanted: 3, given: 3, right: 2 })
  })

  test('a goal cut short does not count, one said with "Auch" does', () => {
    const cut = reading().goals.map((goal) =>
      goal.id === 'g2' ? { ...goal, text: 'Vereine öffnen ihre Türen' } : goal,
    )
    expect(scoreReading(truth, reading({ goals: cut })).scores.goals.right).toBe(2)
    const also = reading().goals.map((goal) => (goal.id === 'g1' ? { ...goal, text: `Auch ${goalA}` } : goal))
    expect(scoreReading(truth, reading({ goals: also })).scores.goals.right).toBe(2)
  })

  test('a goal without a field counts against precision', () => {
    const goals = [
      ...reading().goals,
      { id: 'g3', text: 'Etwas ganz anderes', fields: [], where: [where], confidence: 1 },
    ]
    expect(scoreReading(truth, reading({ goals })).scores.goals).toEqual({ wanted: 3, given: 4, right: 3 })
  })

  test('an optional goal is neither asked for nor held against the reader', () => {
    const goals = [
      ...reading().goals,
      { id: 'g3', text: 'Bildung ist für alle da.', fields: [], where: [where], confidence: 1 },
    ]
    expect(scoreReading(truth, reading({ goals })).scores.goals).toEqual({ wanted: 3, given: 3, right: 3 })
  })

  test('a measure read twice is once too much', () => {
    const measures = [...reading().measures, measure('Radwerkstatt am Bahnhof', null, null)]
    expect(scoreReading(truth, reading({ measures })).scores.measures).toEqual({ wanted: 2, given: 3, right: 2 })
  })

  test('leads and statuses belong to their measure: swapped ones are wrong, those of missed measures are missed', () => {
    const swapped = [
      measure('Schwimmkurs für Mädchen im Hallenbad', 'Jugendamt', 'läuft'),
      measure('Radwerkstatt am Bahnhof', 'Sportamt', null),
    ]
    const { scores, faults } = scoreReading(truth, reading({ measures: swapped }))
    expect(scores.leads).toEqual({ wanted: 2, given: 2, right: 0 })
    expect(scores.statuses).toEqual({ wanted: 2, given: 1, right: 1 })
    expect(faults.map(({ aspect }) => aspect)).toEqual(['leads', 'leads', 'statuses'])
    const one = scoreReading(truth, reading({ measures: reading().measures.slice(0, 1) })).scores.leads
    expect(ratios(one)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
  })

  test('an introduction with foreign text is wrong', () => {
    const fields = reading().fields.map((field) => ({
      ...field,
      introduction: 'Wir lernen. Und hier steht noch viel mehr.',
    }))
    expect(scoreReading(truth, reading({ fields })).scores.introductions).toEqual({ wanted: 1, given: 2, right: 0 })
  })
})

describe('likeness', () => {
  test.each([
    ['Ein  Ziel.', 'ein ziel', 1],
    ['Beruﬂiche „Bildung“', 'Berufliche "Bildung"', 1],
    ['Bürger*innen', 'Bürger:innen', 11 / 12],
    ['', '', 1],
    ['abc', '', 0],
  ])('%j and %j', (one, other, expected) => expect(alike(one, other)).toBeCloseTo(expected, 10))

  test('one edit in twenty signs is the limit at 0.95', () => {
    expect(alike('abcdefghijklmnopqrst', 'abcdefghijklmnopqrsX', 0.95)).toBeCloseTo(0.95, 10)
    expect(alike('abcdefghijklmnopqrst', 'abcdefghijklmnopqrXX', 0.95)).toBe(0)
    expect(alike('abcdefghijklmnopqrst', 'abcdefghijklmnopqr', 0.9)).toBeCloseTo(0.9, 10)
  })
})
