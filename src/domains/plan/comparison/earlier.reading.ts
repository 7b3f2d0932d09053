import { foldTitle, goalKey } from '../import/goals/goal.key.ts'
import type { MeasureReading, PlanReading } from '../import/plan-reading.ts'
import { numberedOnce } from '../reading-numbers.ts'
import type { Author } from './comparison.ts'

/** What the document said that was last taken into the plan: by it is known who changed what since. */
export type EarlierReading = {
  title: string | null
  introductions: ReadonlyMap<string, string>
  /** The fields of each goal, by their folded titles. */
  goals: ReadonlyMap<string, string>
  measures: ReadonlyMap<string, MeasureReading>
  textOfGoal: ReadonlyMap<string, string>
}

export function asEarlier(reading: PlanReading): EarlierReading {
  return {
    title: reading.title,
    introductions: new Map(reading.fields.map(({ title, introduction }) => [foldTitle(title), introduction])),
    goals: new Map(reading.goals.map((goal) => [goalKey(goal.text), placesOf(goal.fields, reading)])),
    measures: new Map(numberedOnce(reading.measures).map((measure) => [foldTitle(measure.title), measure])),
    textOfGoal: new Map(reading.goals.map(({ id, text }) => [id, text])),
  }
}

export function placesOf(fields: readonly number[], reading: Pick<PlanReading, 'fields'>): string {
  return fields
    .map((at) => foldTitle(reading.fields[at]?.title ?? ''))
    .sort()
    .join(' ')
}

/**
 * Who made a difference between document and plan. Where no earlier document is known, a record that nobody has revised is
 * as it came, so it is the document that is new.
 */
export function authorOf(
  isKnown: boolean,
  told: { documentSaidSo: boolean; planStillSays: boolean; isRevised: boolean },
): Author {
  if (!isKnown) return told.isRevised ? 'unknown' : 'document'
  if (told.documentSaidSo) return 'wirken'
  return told.planStillSays ? 'document' : 'both'
}
