import type { OwnReader } from '../label.ts'
import type { MeasureSheet } from '../measure.ts'
import type { SheetDraft } from '../reading-sheet.ts'
import type { Status } from '../status.ts'
import type { DifferingPart } from '../table/rows/row.differ.ts'
import type { KnownMeasure } from '../table/rows/row.match.ts'
import type { KnownUnit, NewUnit } from '../table/rows/unit.resolve.ts'

/** A plan as it stands, in the words in which the city wrote it; what a document is compared with. */
export type StandingPlan = {
  id: string
  title: string
  isPublished: boolean
  version: number
  /** Whose it is: a document may say a status in the city's own words. */
  city: OwnReader
  /** In the plan's order, each with its goals in its own order. */
  fields: StandingField[]
  goals: StandingGoal[]
  measures: StandingMeasure[]
  /** What has ended: a document that still has it does not bring it back by itself. */
  ended: { goals: string[]; measures: string[] }
  units: KnownUnit[]
}

export type StandingField = {
  id: string
  code: string
  title: string
  introduction: string
  version: number
  goals: string[]
}

/** `codes`: B9, S7; one for each field. */
export type StandingGoal = { id: string; text: string; codes: string[]; fields: string[]; version: number }

/** `isRevised`: somebody has changed the sheet since the measure came into the plan. */
export type StandingMeasure = KnownMeasure & { slug: string; isRevised: boolean }

/** Who made the difference, as far as it can be known. The document's own changes are proposed as wanted. */
export const authors = ['document', 'wirken', 'both', 'unknown'] as const
export type Author = (typeof authors)[number]

/**
 * Something of the document that is not yet in the plan. `isWanted`: taken over unless a person leaves it. A record that the
 * proposal would make is named `new:…` until it exists.
 */
export type Proposal = { key: string; author: Author; isWanted: boolean; does: Act }

/** `sheet`: as it would be with all that the document says of it; only the parts are taken over. */
export type Act =
  | { kind: 'plan.title'; before: string; after: string }
  | { kind: 'field.new'; ref: string; title: string; introduction: string; after: string | null }
  | { kind: 'field.title' | 'field.introduction'; id: string; before: string; after: string }
  | { kind: 'field.gone'; id: string; title: string }
  | { kind: 'fields.order'; before: string[]; after: string[] }
  | { kind: 'goal.new'; ref: string; text: string; fields: string[]; splitOf: string | null; question: string | null }
  | { kind: 'goal.wording'; id: string; before: string; after: string; question: string | null }
  | { kind: 'goal.fields'; id: string; text: string; before: string[]; after: string[] }
  | { kind: 'goals.order'; field: string; before: string[]; after: string[] }
  | { kind: 'goal.merge'; id: string; text: string; into: string }
  | { kind: 'goal.split'; id: string; text: string; into: string[] }
  | { kind: 'goal.gone'; id: string; text: string }
  | { kind: 'measure.new'; ref: string; sheet: MeasureSheet; status: SheetDraft['status']; question: string | null }
  | { kind: 'measure.part'; id: string; parts: PartChange[]; sheet: MeasureSheet; question: string | null }
  | { kind: 'measure.status'; id: string; before: Status | null; after: Status; words: string }
  | { kind: 'measure.merge'; id: string; title: string; into: string }
  | { kind: 'measure.split'; id: string; title: string; into: string[] }
  | { kind: 'measure.gone'; id: string; title: string }

/** What one part of a sheet becomes, as people would write it. */
export type PartChange = { part: DifferingPart; before: string[]; after: string[] }

/** Something only a person knows; as long as nobody has said it, nothing of it changes. */
export type Question = {
  key: string
  kind: 'goal' | 'measure'
  /** What the document says. */
  text: string
  /** The likest first: this one (`id`), several that became one (`id+id`), or a part of one (`split:id`). */
  candidates: { value: string; texts: string[] }[]
  /** All others that it could be. */
  others: { id: string; text: string }[]
  /** Likely enough to be offered as chosen. */
  suggestion: string | null
}

/** What a person has said to questions, by their keys: as in `candidates`, or `new`, or `ask` to be asked at all. */
export type Answers = Readonly<Record<string, string>>

export type Comparison = {
  questions: Question[]
  proposals: Proposal[]
  /** Units that the document names and the city does not have; those that are needed are founded. */
  units: NewUnit[]
  /** Titles of fields that the document has no more, and that a published plan keeps. */
  remaining: string[]
  same: { fields: number; goals: number; measures: number }
}
