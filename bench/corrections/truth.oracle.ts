import { readLine } from '../../src/domains/plan/document/choice.marking.ts'
import type { Choice } from '../../src/domains/plan/document/correction.ts'
import { labelBefore } from '../../src/domains/plan/import/measures/label.book.ts'
import { readTitle, tidyTitle } from '../../src/domains/plan/import/measures/measure.title.ts'
import type { Passage } from '../../src/domains/plan/import/passage.ts'
import { fieldTitle, withoutGoalLabel } from '../../src/domains/plan/import/roles/heading.words.ts'
import { normalText } from '../../test/corpus/text.alike.ts'
import type { MeasureTruth, PlanTruth } from '../../test/corpus/truth.ts'

const facts = ['lead', 'contributors', 'status', 'period', 'costs', 'targetGroups', 'indicator'] as const

/** Knows of a text what a person who knows the plan would call it; null where the truth says nothing of it. */
export type Oracle = {
  choiceOf: (passage: Passage) => Choice | null
  /** Whole texts that begin so, or that stand in the text: what joining and splitting is about. */
  beginsTruth: (text: string) => boolean
  holdsTruth: (text: string) => string[]
}

export function oracleOf(truth: PlanTruth): Oracle {
  const known = new Map<string, Choice>()
  const learn = (text: string | null, choice: Choice) => {
    if (text && !known.has(normalText(text))) known.set(normalText(text), choice)
  }
  for (const { title, heading } of truth.fields) for (const text of [title, heading]) learn(text, 'field')
  for (const goal of truth.goals)
    for (const text of [goal.text, ...goal.places.map((one) => one.text)]) learn(text, 'goal')
  for (const { title } of truth.measures) learn(title, 'measure')
  for (const field of truth.fields) for (const text of field.introduction.split('\n\n')) learn(text, 'introduction')
  const said = factsOf(truth.measures)
  return {
    choiceOf: ({ text, mark, cells }) => {
      if (cells) return null
      const bare = withoutGoalLabel(text)
      const own = [text, bare ?? '', tidyTitle(readTitle({ text, mark }).title), fieldTitle(text)]
      const found = own.map((one) => known.get(normalText(one))).find((one) => one !== undefined)
      if (found) return found
      const label = labelBefore(text)
      if (label === null) return null
      const { value } = readLine(text, 'lead')
      return value === '' ? null : (said.get(normalText(value)) ?? null)
    },
    beginsTruth: (text) => {
      const start = normalText(text)
      return start.length > 8 && [...known.keys()].some((one) => one.length > start.length && one.startsWith(start))
    },
    holdsTruth: (text) => {
      const whole = normalText(text)
      return [...known.keys()].filter((one) => one.length > 12 && one !== whole && whole.includes(one))
    },
  }
}

function factsOf(measures: readonly MeasureTruth[]): Map<string, Choice> {
  const said = new Map<string, Choice>()
  for (const fact of facts) {
    for (const measure of measures) {
      const value = measure[fact]
      if (value !== null) said.set(normalText(value), fact)
    }
  }
  return said
}

/** What the columns of a table hold, by what most of its cells say. */
export function columnsOf(rows: readonly (readonly string[])[], truth: PlanTruth) {
  const said = factsOf(truth.measures)
  const titles = new Set(truth.measures.map(({ title }) => normalText(title)))
  const numbers = new Set(truth.measures.flatMap(({ number }) => (number === null ? [] : [normalText(number)])))
  const goals = new Set(
    truth.goals.flatMap((goal) => [goal.text, ...goal.places.map((one) => one.text)]).map(normalText),
  )
  const sayCell = (cell: string) => {
    const text = normalText(cell)
    if (titles.has(text) || titles.has(normalText(tidyTitle(readTitle({ text: cell, mark: null }).title))))
      return 'measure'
    if (numbers.has(text)) return 'number'
    if (goals.has(text)) return 'goals'
    return said.get(text) ?? 'other'
  }
  return (rows[0] ?? []).map((_, nth) => {
    const votes = new Map<string, number>()
    for (const row of rows) {
      const word = sayCell(row[nth] ?? '')
      if (word !== 'other') votes.set(word, (votes.get(word) ?? 0) + 1)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    return best && best[1] * 3 >= rows.length ? best[0] : 'other'
  })
}
