import { describe, expect, test } from 'vitest'
import { decisionKinds } from '../../src/domains/plan/decision.ts'
import { measureKinds } from '../../src/domains/plan/measure.ts'
import { assessments, decideStatus, statuses } from '../../src/domains/plan/status.ts'
import { musterstadt } from './musterstadt.ts'
import type { PlanStory } from './story.ts'
import { contextIndicators, districts, targetGroups } from './words.ts'

const today = '2026-11-22'
const [lip, plan] = musterstadt.plans as [PlanStory, PlanStory]
const everyMeasure = [...lip.measures, ...plan.measures]
const everyGoal = [...lip.goals, ...plan.goals]
const unitKeys = musterstadt.units.map((unit) => unit.key)
const placesOf = (edition: PlanStory) => edition.fields.flatMap((field) => field.goals)
const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

/** Every text of the story with the way to it, so that a failing test says where to look. */
function everyText(part: unknown, path = 'city'): { path: string; text: string }[] {
  if (typeof part === 'string') return [{ path, text: part }]
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) => everyText(value, `${path}.${key}`))
}
const texts = everyText(musterstadt)

describe('shape', () => {
  test("today's edition has six fields, 35 goals and 39 places where a goal stands", () => {
    expect(plan.fields.map((field) => [field.code, field.goals.length])).toEqual([
      ['B', 12],
      ['S', 7],
      ['D', 5],
      ['K', 8],
      ['W', 5],
      ['V', 2],
    ])
    expect(plan.goals).toHaveLength(35)
    expect(new Set(placesOf(plan)).size).toBe(35)
  })

  test('a goal stands under its own code; only the three shared ones stand elsewhere too', () => {
    const codes = new Map<string, string[]>()
    for (const field of plan.fields)
      field.goals.forEach((key, index) => {
        codes.set(key, [...(codes.get(key) ?? []), `${field.code}${index + 1}`])
      })
    for (const [key, places] of codes) expect(places[0]).toBe(key)
    expect([...codes.values()].filter((places) => places.length > 1)).toEqual([
      ['B9', 'S7', 'K7'],
      ['B11', 'K8'],
      ['D5', 'K6'],
    ])
  })

  test('the edition of 2008 comes first and today’s succeeds it', () => {
    expect(lip.fields).toHaveLength(6)
    expect(lip.goals).toHaveLength(19)
    expect(lip.measures).toHaveLength(6)
    expect(plan.successorOf).toBe(lip.key)
    expect(lip.endsOn! < plan.startsOn).toBe(true)
  })

  test('about forty measures, in the order of fields and numbers', () => {
    expect(plan.measures.length).toBeGreaterThanOrEqual(38)
    const order = plan.measures.map(
      (m) => plan.fields.findIndex((f) => f.code === m.number[0]) * 100 + Number(m.number.slice(2)),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('keys, addresses, numbers and titles are unique', () => {
    expect(duplicates([...everyMeasure, ...everyGoal, ...musterstadt.plans].map((part) => part.key))).toEqual([])
    expect(duplicates(unitKeys)).toEqual([])
    const fields = musterstadt.plans.flatMap((edition) => edition.fields)
    expect(duplicates([...everyGoal, ...fields, ...musterstadt.plans].map((part) => part.slug))).toEqual([])
    expect(duplicates(everyMeasure.map((measure) => measure.number))).toEqual([])
    expect(duplicates(plan.measures.map((measure) => measure.title.de))).toEqual([])
    for (const { slug } of [...everyGoal, ...fields]) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe('every key leads somewhere', () => {
  test.each(musterstadt.plans)('$key: fields name goals, and every goal stands in a field', (edition) => {
    expect([...new Set(placesOf(edition))].sort()).toEqual(edition.goals.map((goal) => goal.key).sort())
  })

  test.each(musterstadt.plans)('$key: measures name goals of their edition and units of the city', (edition) => {
    const goals = edition.goals.map((goal) => goal.key)
    for (const measure of edition.measures) {
      expect(measure.goals.length, measure.number).toBeGreaterThanOrEqual(1)
      expect(measure.goals.length, measure.number).toBeLessThanOrEqual(3)
      expect(goals).toEqual(expect.arrayContaining(measure.goals))
      const named = [measure.lead!, ...(measure.units ?? []).map((part) => part.unit)]
      expect(unitKeys, measure.number).toEqual(expect.arrayContaining(named))
      expect(duplicates(named), measure.number).toEqual([])
    }
  })

  test('the lead is with the city; providers and partners are outside it, contributors inside', () => {
    const kindOf = (key: string) => musterstadt.units.find((unit) => unit.key === key)?.kind
    for (const measure of everyMeasure) {
      expect(kindOf(measure.lead!), measure.number).not.toBe('provider')
      for (const part of measure.units ?? [])
        expect(kindOf(part.unit) === 'provider', `${measure.number} ${part.unit}`).toBe(part.role !== 'contributor')
    }
    const busy = everyMeasure.flatMap((m) => [m.lead, ...(m.units ?? []).map((part) => part.unit)])
    expect(unitKeys.filter((key) => !busy.includes(key))).toEqual([])
  })

  test('units are a tree', () => {
    for (const unit of musterstadt.units) {
      expect(unit.kind === 'section', unit.key).toBe(unit.parent !== undefined)
      if (unit.parent) expect(unitKeys.indexOf(unit.parent)).toBeLessThan(unitKeys.indexOf(unit.key))
    }
  })

  test('words for groups, districts and indicators come from the city’s lists', () => {
    for (const measure of everyMeasure) {
      expect(targetGroups).toEqual(expect.arrayContaining(measure.targetGroups))
      expect(measure.targetGroups.length).toBeGreaterThan(0)
      expect(districts).toEqual(expect.arrayContaining(measure.districts ?? []))
      expect(contextIndicators).toEqual(expect.arrayContaining(measure.contextIndicators ?? []))
    }
  })
})

describe('lineage', () => {
  const measureKeys = everyMeasure.map((measure) => measure.key)
  const lineage = musterstadt.plans.flatMap((edition) => edition.lineage)

  test('every goal of 2008 leads to a goal of today or is retired with a reason', () => {
    const retired = plan.lineage.filter((step) => step.kind === 'retire').map((step) => step.from)
    const goesOn = plan.goals.flatMap((goal) => (goal.from ?? []).map((step) => step.key))
    for (const goal of lip.goals)
      expect([retired.includes(goal.key), goesOn.includes(goal.key)].filter(Boolean), goal.key).toHaveLength(1)
    expect(lip.goals.map((goal) => goal.key)).toEqual(expect.arrayContaining(goesOn))
    expect(plan.goals.filter((goal) => !goal.from).length).toBeGreaterThanOrEqual(8)
  })

  test('a split leads to several goals, a merge comes from several, a continuation is one to one', () => {
    const steps = plan.goals.flatMap((goal) => (goal.from ?? []).map((step) => ({ ...step, to: goal.key })))
    const count = (end: 'key' | 'to', value: string) => steps.filter((step) => step[end] === value).length
    for (const step of steps) {
      expect(step.reason).not.toBe('')
      if (step.kind === 'split') expect(count('key', step.key), step.key).toBeGreaterThan(1)
      else if (step.kind === 'merge') expect(count('to', step.to), step.to).toBeGreaterThan(1)
      else expect([count('key', step.key), count('to', step.to)], step.key).toEqual([1, 1])
    }
    expect([...new Set(steps.map((step) => step.kind))].sort()).toEqual(['continue', 'merge', 'split'])
  })

  test('inside the edition one measure was split, two merged, one moved, one retired', () => {
    const inside = plan.lineage.filter((step) => plan.measures.some((measure) => measure.key === step.from))
    expect(inside.map((step) => step.kind)).toEqual(['split', 'split', 'merge', 'merge', 'move', 'retire'])
  })

  test('steps name measures or goals, and end in a sheet unless something is retired or moved as it is', () => {
    const known = [...measureKeys, ...everyGoal.map((goal) => goal.key)]
    for (const step of lineage) {
      expect(known).toContain(step.from)
      expect(step.to === undefined, step.from).toBe(step.kind === 'retire' || step.kind === 'move')
      if (step.to) expect(measureKeys).toContain(step.to)
      expect(step.on <= today).toBe(true)
    }
  })

  test('a sheet that led on has ended as realigned or discontinued, on or before that day', () => {
    for (const step of plan.lineage) {
      const sheet = plan.measures.find((measure) => measure.key === step.from)
      if (!sheet || step.kind === 'move') continue
      const last = sheet.statuses.at(-1)!
      expect(last.status, sheet.number).toBe(step.kind === 'retire' ? 'discontinued' : 'realigned')
      expect(last.asOf <= step.on, sheet.number).toBe(true)
      expect(sheet.endsOn! <= step.on, sheet.number).toBe(true)
    }
  })
})

describe('dates and money', () => {
  test('every date is a day of the calendar', () => {
    const days = texts.filter(({ path }) => /\.(on|due|doneOn|asOf|since|\w+On)$/.test(path))
    expect(days.length).toBeGreaterThan(300)
    for (const { path, text } of days) expect(new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10), path).toBe(text)
  })

  test.each(everyMeasure)('$number $key: dates are plausible', (measure) => {
    if (measure.startsOn && measure.endsOn) expect(measure.startsOn <= measure.endsOn).toBe(true)
    for (const milestone of measure.milestones ?? [])
      if (milestone.doneOn) expect(milestone.doneOn <= today, milestone.title).toBe(true)
    for (const figure of measure.figures ?? []) {
      expect(figure.asOf <= today, figure.label).toBe(true)
      expect(figure.source, figure.label).not.toBe('')
    }
    for (const call of measure.calls ?? []) {
      expect(call.opensOn <= call.closesOn).toBe(true)
      for (const award of call.awards ?? []) {
        expect(award.decidedOn >= call.closesOn && award.decidedOn <= today).toBe(true)
      }
      const granted = (call.awards ?? []).reduce((sum, award) => sum + award.amount, 0)
      expect(granted).toBeLessThanOrEqual(call.total ?? 0)
    }
    for (const decision of measure.decisions ?? []) expect(decision.decidedOn <= today).toBe(true)
  })

  test.each(everyMeasure)('$number $key: the rules of the plan accept its history', (measure) => {
    expect(measure.statuses.length).toBeGreaterThanOrEqual(1)
    expect(measure.statuses.length).toBeLessThanOrEqual(4)
    let last: { asOf: string } | undefined
    for (const record of measure.statuses) {
      const command = { ...record, assessment: record.assessment ?? null }
      expect(decideStatus(command, last, today)).toMatchObject({ ok: true })
      expect(record.reason.length, record.asOf).toBeGreaterThan(15)
      expect(record.asOf > (last?.asOf ?? '2008-01-01')).toBe(true)
      last = record
    }
  })

  test.each(everyMeasure)('$number $key: the history of its kind ends where it stands', (measure) => {
    const history = measure.kindHistory ?? []
    if (history.length === 0) return
    expect(history.at(-1)?.kind).toBe(measure.kind)
    expect(history.map((step) => step.since)).toEqual(history.map((step) => step.since).toSorted())
    for (const step of history) expect(step.since <= today && step.reason !== '').toBe(true)
  })

  test('budgets run from 2023 to 2027, whole euros, and nothing is spent before its year is over', () => {
    for (const measure of plan.measures) {
      for (const line of measure.budget ?? []) {
        expect(line.year >= 2023 && line.year <= 2027, measure.number).toBe(true)
        expect(Number.isInteger(line.planned) && Number.isInteger(line.spent ?? 0), measure.number).toBe(true)
        expect(line.spent === undefined, `${measure.number} ${line.year}`).toBe(line.year >= 2026)
      }
      const lines = (measure.budget ?? []).map((line) => `${line.year} ${line.source}`)
      expect(duplicates(lines), measure.number).toEqual([])
    }
  })
})

describe('the story is complete', () => {
  const records = plan.measures.flatMap((measure) => measure.statuses)
  const steps = plan.measures.flatMap((measure) => measure.milestones ?? [])

  test('every status, assessment, kind of measure and kind of decision occurs', () => {
    expect(new Set(records.map((record) => record.status))).toEqual(new Set(statuses))
    expect(new Set(records.flatMap((record) => record.assessment ?? []))).toEqual(new Set(assessments))
    expect(new Set(plan.measures.map((measure) => measure.kind))).toEqual(
      new Set(measureKinds.filter((kind) => kind !== 'unknown')),
    )
    const decisions = plan.measures.flatMap((measure) => measure.decisions ?? [])
    expect(new Set(decisions.map((decision) => decision.kind))).toEqual(new Set(decisionKinds))
    expect(new Set(plan.measures.flatMap((measure) => measure.priority ?? []))).toEqual(new Set(['A', 'B', 'C']))
  })

  test('every status occurs as the status of today', () => {
    expect(new Set(plan.measures.map((measure) => measure.statuses.at(-1)!.status))).toEqual(new Set(statuses))
  })

  test('milestones are done, done late, overdue and still to come', () => {
    expect(steps.some((step) => step.doneOn && step.doneOn <= step.due)).toBe(true)
    expect(steps.some((step) => step.doneOn && step.doneOn > step.due)).toBe(true)
    expect(steps.some((step) => !step.doneOn && step.due < today)).toBe(true)
    expect(steps.some((step) => !step.doneOn && step.due > today)).toBe(true)
  })

  test('kinds that changed, calls, awards', () => {
    expect(plan.measures.filter((m) => (m.kindHistory ?? []).length > 1).length).toBeGreaterThanOrEqual(3)
    const open = plan.measures.filter((measure) => measure.kind === 'open_for_applications')
    expect(open.length).toBeGreaterThanOrEqual(4)
    for (const measure of open) expect(measure.calls?.length, measure.number).toBeGreaterThan(0)
    const awarded = open.filter((measure) => measure.calls?.some((call) => call.awards))
    expect(awarded.length).toBeGreaterThanOrEqual(2)
  })

  test('two goals honestly have no measure, and say so', () => {
    const served = plan.measures.flatMap((measure) => measure.goals)
    const without = plan.goals.filter((goal) => !served.includes(goal.key))
    expect(without.map((goal) => goal.key)).toEqual(['B8', 'B12'])
    for (const goal of without) expect(goal.description.de).toMatch(/keine Maßnahme/)
  })

  test('descriptions have 60 to 120 words, and the English says about as much', () => {
    const count = (text: string) => text.split(/\s+/).length
    for (const { number, description } of everyMeasure) {
      expect(count(description.de), number).toBeGreaterThanOrEqual(60)
      expect(count(description.de), number).toBeLessThanOrEqual(120)
      expect(count(description.en) / count(description.de), number).toBeGreaterThan(0.9)
      expect(count(description.en) / count(description.de), number).toBeLessThan(1.45)
    }
  })

  test('introductions have two paragraphs in both languages', () => {
    for (const field of musterstadt.plans.flatMap((edition) => edition.fields))
      for (const text of [field.introduction.de, field.introduction.en])
        expect(text.split('\n\n'), field.slug).toHaveLength(2)
  })
})

describe('nobody is real', () => {
  test('contacts are posts with invented numbers', () => {
    for (const measure of everyMeasure)
      expect(measure.contact, measure.number).toMatch(/^\D+, Telefon 0555 0123-\d{3}, [a-z-]+@example\.org$/)
  })

  test('every link goes to example.org', () => {
    for (const { path, text } of texts) if (/:\/\//.test(text)) expect(text, path).toMatch(/^https:\/\/example\.org\//)
  })

  test('a paper number and its link agree', () => {
    const decisions = [...musterstadt.plans.map((p) => p.adoption), ...everyMeasure.flatMap((m) => m.decisions ?? [])]
    for (const { paperNumber, paperUrl, decidedOn } of decisions) {
      if (paperNumber === null) expect(paperUrl).toBeNull()
      else {
        expect(paperUrl).toBe(`https://example.org/ratsinfo/${paperNumber.replace('/', '-')}`)
        expect(paperNumber.slice(-4)).toBe(decidedOn.slice(0, 4))
      }
    }
  })

  test('no straight quotes and no signs other than the gender star inside a word', () => {
    for (const { path, text } of texts) {
      expect(text, path).not.toMatch(/["']/)
      expect(text, path).not.toMatch(/\p{L}[:_]in(nen)?\b|\p{Ll}Innen\b/u)
      expect(text, path).toBe(text.trim())
    }
  })
})
