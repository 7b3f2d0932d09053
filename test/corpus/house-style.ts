import type { Block, DocumentLooks } from './document.ts'
import type { PlanBrief } from './plan.ts'
import type { Setting } from './setting.ts'

/** Everything in which one city's document differs from another's. Habits are small functions that can be mixed. */
export type HouseStyle = {
  name: string
  /** What is odd about it, in one line. */
  about: string
  brief: PlanBrief
  gender: '*' | ':' | '_' | 'none'
  /** What a goal's text ends with. */
  goalEnd: '' | '.'
  field: FieldHabit
  goals: GoalHabit
  measures: MeasureHabit
  order: 'under-goals' | 'after-goals' | 'at-end'
  /** How a goal is said that stands in a second field. */
  repeated: 'same' | 'also' | 'breaks'
  front: Part[]
  back: Part[]
  header: string | null
  footer: string | null
  looks: DocumentLooks
  /** Share of lines, headings and bullets that were typed without care. */
  careless?: number
  /** Share of facts that nobody filled in. */
  omits?: number
}

/** A piece of the document beside its fields: foreword, contents, summary, annex. */
export type Part = (setting: Setting) => Block[]

export type FieldHabit = {
  /** What stands above the heading and is no part of the field: the chapter that holds several. */
  above?(setting: Setting, field: number): Block[]
  heading(setting: Setting, field: number): Block[]
  introduction(setting: Setting, field: number): Block[]
  /** Mottoes and the like: a reader may count them to the introduction or not. */
  besides?(setting: Setting, field: number): string[]
  /** What stands in the truth as the field's name, where it is not the bare title. */
  title?(setting: Setting, field: number): string
}

export type GoalHabit = {
  /** What stands above a field's goals. */
  open(setting: Setting, field: number): Block[]
  /** One goal; `at` is its place in the field, from 0. */
  goal?(setting: Setting, goal: number, field: number, at: number): Block[]
  /** All goals of a field at once; wins over `goal`. */
  all?(setting: Setting, field: number): Block[]
  /** Sentences that one may take for goals or not: neither asked for nor held against a reader. */
  optional?(setting: Setting, field: number): { label: string; text: string }[]
}

export type FactKey =
  | 'lead'
  | 'contributors'
  | 'status'
  | 'period'
  | 'costs'
  | 'targetGroups'
  | 'indicator'
  | 'milestones'
  | 'goal'
  | 'description'
export type SheetFact = { key: FactKey; label: string }

export type MeasureHabit = {
  /** What one sheet shows, with its labels, in order; also labels behind which nothing stands. */
  facts(setting: Setting, measure: number): SheetFact[]
  number(setting: Setting, measure: number): string | null
  /** Sets some measures that stand together. */
  set(setting: Setting, measures: number[]): Block[]
}
