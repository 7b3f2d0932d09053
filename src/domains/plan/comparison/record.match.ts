import { foldTitle, goalKey } from '../import/goals/goal.key.ts'
import { goalNumber } from '../import/goals/goal.number.ts'
import type { PlanReading } from '../import/plan-reading.ts'
import type { Close } from '../likeness.ts'
import { keysOf, newRef } from './comparison.keys.ts'
import type { Answers, StandingPlan } from './comparison.ts'
import { matchFields } from './field.match.ts'
import { type Newcomer, pairUp } from './pairing.ts'

export const goalRule = { fold: goalKey, asked: 0.4, sure: 0.75 }
export const measureRule = { fold: foldTitle, asked: 0.5, sure: 0.8 }

/** Which record of the plan each part of the document is: its id, a new one, or not known yet. */
export type Matched = {
  fields: string[]
  goals: MatchedRecord[]
  measures: MatchedRecord[]
}

/** `ref`: null as long as a person has to say which. `splitOf`: the one of which this is said to be a part. */
export type MatchedRecord = {
  key: string
  text: string
  ref: string | null
  close: Close[]
  splitOf: string | null
  mergedFrom: string[]
}

export function matchRecords(standing: StandingPlan, reading: PlanReading, answers: Answers): Matched {
  const fields = matchFields(standing, reading)
  const goals = matchGoals(standing, reading, fields, answers)
  const refOf = new Map(reading.goals.map(({ id }, at) => [id, goals[at]!.ref]))
  const keys = keysOf(
    'measure',
    reading.measures.map(({ title }) => title),
    foldTitle,
  )
  const newcomers = reading.measures.map(({ title, number, goals: served }, at): Newcomer => {
    return { key: keys[at]!, text: title, number, groups: served.flatMap((id) => refOf.get(id) ?? []) }
  })
  const living = standing.measures.map(({ id, sheet }) => {
    return { id, text: sheet.title, number: sheet.number, groups: sheet.goalIds }
  })
  const paired = pairUp(newcomers, living, measureRule, withoutLonePart(answers))
  return { fields, goals, measures: newcomers.map((one) => asMatched(one, paired, answers)) }
}

function matchGoals(standing: StandingPlan, reading: PlanReading, fields: readonly string[], answers: Answers) {
  const keys = keysOf(
    'goal',
    reading.goals.map(({ text }) => text),
    goalKey,
  )
  const newcomers = reading.goals.map((goal, at): Newcomer => {
    const groups = goal.fields.flatMap((field) => fields[field] ?? [])
    return { key: keys[at]!, text: goal.text, number: numberOf(goal.text), groups }
  })
  const living = standing.goals.map(({ id, text, fields: groups }) => ({ id, text, number: numberOf(text), groups }))
  const paired = pairUp(newcomers, living, goalRule, withoutLonePart(answers))
  return newcomers.map((one) => asMatched(one, paired, answers))
}

/** Only a number with a part is one of the whole plan: "1." begins again in every field. */
function numberOf(text: string): string | null {
  const number = goalNumber({ text, mark: null })
  return number?.includes('.') ? number : null
}

function asMatched(one: Newcomer, { pairs, open }: ReturnType<typeof pairUp>, answers: Answers): MatchedRecord {
  const answer = answers[one.key] ?? ''
  const id = pairs.get(one.key)
  const close = open.get(one.key) ?? []
  const isOpen = id === undefined && open.has(one.key)
  return {
    key: one.key,
    text: one.text,
    ref: id ?? (isOpen ? null : newRef(one.key)),
    close,
    splitOf: answer.startsWith('split:') ? answer.slice(6) : null,
    mergedFrom: id === undefined ? [] : answer.split('+').slice(1),
  }
}

/** A part of something is a record of its own. */
function withoutLonePart(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, answer.startsWith('split:') ? 'new' : answer]),
  )
}
