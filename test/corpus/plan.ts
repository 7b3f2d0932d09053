import type { Status } from '../../src/domains/plan/status.ts'
import type { Topic } from './words/topic.ts'

/** An invented city's plan, before any house style: what it says, not how it is set. Gender words stand as `Bürger*innen`. */
export type CorpusPlan = {
  city: string
  title: string
  fields: CorpusField[]
  goals: CorpusGoal[]
  measures: CorpusMeasure[]
  districts: string[]
}

export type CorpusField = {
  title: string
  /** Paragraphs. */
  introduction: string[]
  /** Positions in `goals`; a goal may stand in several fields. */
  goals: number[]
}

export type CorpusGoal = {
  text: string
  /** Positions in `fields`; the first is where its measures stand. */
  fields: number[]
  /** The guiding aim of a whole field where a style has such a level. */
  rank: 'plain' | 'upper' | 'lower'
}

export type CorpusMeasure = {
  title: string
  /** Positions in `goals`; the first is the one it stands under. */
  goals: number[]
  field: number
  description: string[]
  lead: string
  contributors: string[]
  status: Status
  /** How far along, in the words of the plan's vocabulary. */
  statusWords: string
  period: string
  costs: string
  targetGroups: string[]
  indicator: string
  milestones: string[]
}

/** What a plan is invented from. */
export type PlanBrief = {
  city: string
  title: string
  districts: string[]
  /** Topics in order, or their keys. */
  topics: (string | Topic)[]
  goals: number
  measures: number
  /** How many goals stand in more than one field. */
  shared: number
  offices:
    | 'departments'
    | 'numbers'
    | 'mixed'
    | 'divisions'
    | 'codes'
    | 'bracketed'
    | 'persons'
    | 'neighbours'
    | 'county'
    | readonly string[]
  statuses: StatusVocabulary
  periods: readonly string[]
  costs: readonly string[]
  /** Every goal of the upper rank is followed by lower ones. */
  ranks?: boolean
  /** How long descriptions are, in sentences. */
  sentences: readonly [number, number]
  /** What descriptions go on with, where it is not the usual. */
  remarks?: readonly string[]
  /** A mere list of measures has no introductions. */
  introduced?: false
}

/** The words in which one city says how far a measure is; patterns of `Draw.say`. */
export type StatusVocabulary = Partial<Record<Status, string[]>>
