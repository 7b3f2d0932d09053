import { describe, expect, test } from 'vitest'
import { bodies } from './bodies.ts'
import { musterstadt } from './musterstadt.ts'

const seats = bodies.bodies.flatMap(({ seats }) => seats)
const terms = seats.flatMap(({ holders, deputies = [] }) => [...holders, ...deputies])
const motions = bodies.meetings.flatMap(({ agenda }) => agenda.flatMap(({ motion }) => motion ?? []))
const statements = bodies.reviews.flatMap((review) => review.statements)
const memberKeys = bodies.members.map(({ key }) => key)
const unitKeys = musterstadt.units.map(({ key }) => key)

describe('every key leads somewhere', () => {
  test('those who sit, spoke or were recused are members, and every member does one of it', () => {
    const named = [
      ...terms.map(({ member }) => member),
      ...statements.map(({ member }) => member),
      ...motions.flatMap(({ recused = [], dissent = [] }) => [...recused, ...dissent].map(({ member }) => member)),
      ...bodies.meetings.flatMap(({ answers = [], held }) => [
        ...answers.map(({ member }) => member),
        ...(held?.absent ?? []),
      ]),
    ]
    expect(memberKeys).toEqual(expect.arrayContaining(named))
    expect(memberKeys.filter((key) => !named.includes(key))).toEqual([])
    expect(new Set(memberKeys).size).toBe(memberKeys.length)
  })

  test('organisations are units of the city', () => {
    const units = [...terms, ...bodies.members].flatMap(({ unit }) => unit ?? [])
    expect(unitKeys).toEqual(expect.arrayContaining(units))
  })

  test('a statement lies on words that stand in its draft, as written or as an earlier answer has changed them', () => {
    const { measures, goals } = bodies.draft
    for (const { record, passage, answer } of statements) {
      const text = [...measures, ...goals].find(({ key }) => key === record)?.description ?? ''
      if (passage) expect(text).toContain(passage)
      if (answer?.changes) expect(text).toContain(answer.changes.from)
    }
  })
})

describe('what the bodies promise', () => {
  test('half of a group, of who steers and of the board is from outside, and one seat of the board is vacant', () => {
    for (const { key, kind, seats } of bodies.bodies.filter((one) => one.kind !== 'council_committee')) {
      const outside = seats.filter(({ side }) => side === 'outside')
      expect(outside.length * 2, key).toBe(seats.length)
      if (kind === 'expert_group')
        expect(outside.filter((one) => one.selfOrganised).length, key).toBeGreaterThanOrEqual(2)
    }
    const vacant = seats.filter(({ holders }) => holders.at(-1)?.resigned)
    expect(vacant.map(({ speaksFor }) => speaksFor)).toEqual(['Ehrenamtliche'])
  })

  test('somebody followed somebody, and some have a deputy', () => {
    expect(seats.some(({ holders }) => holders.length > 1)).toBe(true)
    expect(seats.filter(({ deputies }) => deputies).length).toBeGreaterThanOrEqual(3)
  })

  test('one motion was lost with a dissent, two had a recusal, all rules but one occur', () => {
    const lost = motions.filter(({ counts }) => Object.values(counts).some(([yes, no]) => no > yes))
    expect(lost.map(({ dissent }) => dissent?.length)).toEqual([1])
    expect(motions.filter(({ recused }) => recused)).toHaveLength(2)
    expect(new Set(motions.map(({ rule }) => rule))).toEqual(new Set(['double_majority', 'simple', 'consent']))
  })

  test('two meetings are to come, and both were invited to', () => {
    const next = bodies.meetings.filter(({ held }) => !held)
    expect(next.map(({ startsAt, invitedOn }) => [startsAt > bodies.toldOn, invitedOn !== undefined])).toEqual([
      [true, true],
      [true, true],
    ])
  })

  test('statements in three languages were answered in every way, and one waits', () => {
    expect(new Set(statements.map(({ lang }) => lang))).toEqual(new Set(['de', 'ar', 'tr']))
    expect(new Set(statements.flatMap(({ answer }) => answer?.verdict ?? []))).toEqual(
      new Set(['taken_up', 'partly', 'not']),
    )
    expect(statements.filter(({ answer }) => !answer)).toHaveLength(1)
    expect(statements.filter(({ mandate }) => mandate)).toHaveLength(1)
  })

  test('nothing that was done lies after the story', () => {
    const days = JSON.stringify(bodies).matchAll(
      /"(?:on|openedOn|calledOn|invitedOn|minutesPublishedOn|from|draftedOn)":"(\d{4}-[^"]*)"/g,
    )
    for (const [, day = ''] of days) expect(day <= bodies.toldOn).toBe(true)
  })
})
