/** What each public page of a plan is made of: what the front file's reading verbs give and `pages/` show. */
import type { Text } from '../../i18n/text.ts'
import type { PlanChange } from './changes/plan-change.ts'
import type { Decision } from './decision.ts'
import type { Edition } from './edition.ts'
import type { Field } from './field.ts'
import type { KeptFile } from './files/file.queries.ts'
import type { Goal, GoalLine, GoalPlace } from './goal.ts'
import type { GoalOutput } from './goal-output.queries.ts'
import type { LineageStep } from './lineage.ts'
import type { KindChange, MeasureKind, MeasureSheet, OutputFigure, Participation } from './measure.ts'
import type { Facet, ListedMeasure, MeasureFilter } from './measures/measure-choice.ts'
import type { PicturedMeasure } from './pictures/pictured.ts'
import type { Revision } from './revision.ts'
import type { StatusRecord } from './status.ts'

export type CrossReference = { paper: string; passage: string; url: string | null }
export type FieldWithGoals = Field & { goals: GoalLine[] }

/** `others`: plans that hold beside this one, where it holds. */
export type PlanPage = {
  edition: Edition
  others: Edition[]
  fields: FieldWithGoals[]
  measureCount: number
  revisions: Revision[]
}

export type FieldPage = {
  edition: Edition
  field: FieldWithGoals
  previous: Field | null
  next: Field | null
  revisions: Revision[]
}

/** A measure as a row: in lists, on goal pages, under "what changed lately". `title` may be in another language. */
export type MeasureRow = {
  id: string
  slug: string
  number: string | null
  title: Text
  kind: MeasureKind
  leadUnit: Text | null
  startsOn: string | null
  endsOn: string | null
  status: StatusRecord | null
  goals: { slug: string; codes: string[] }[]
  nextMilestone: { title: string; due: string } | null
}

export type GoalNeighbour = { goal: Goal; field: Field; code: string }

export type GoalPage = {
  edition: Edition
  goal: Goal
  measures: MeasureRow[]
  /** What the measures say of time, for a picture. */
  times: PicturedMeasure[]
  /** Measures that were retired, or went on in others. */
  ended: MeasureRow[]
  output: GoalOutput
  /** What changed last, of the goal and of its measures; its own words apart, which `revisions` have. */
  changes: PlanChange[]
  /** Its neighbours in the first of its fields. */
  previous: GoalNeighbour | null
  next: GoalNeighbour | null
  /** What its measures count, the newest first. */
  figures: { measure: { slug: string; title: Text }; figure: OutputFigure }[]
  decisions: Decision[]
  crossReferences: CrossReference[]
  earlier: LineageStep[]
  later: LineageStep[]
  /** Newest first. */
  revisions: Revision[]
  /** Whether any goal of its edition is said to come from an earlier one. Where none is, nobody has looked yet. */
  originsTold: boolean
}

export type MeasureCover = {
  alt: Text
  credit: string
  licence: string
  sizes: [CoverSize, ...CoverSize[]]
}
/** `address`: behind the host. */
export type CoverSize = { address: string; width: number; height: number }

export type MeasurePage = {
  edition: Edition
  id: string
  slug: string
  title: Text
  description: Text
  sheet: MeasureSheet
  /** Its picture in all its sizes, the smallest first. */
  cover: MeasureCover | null
  /** Those of its attachments that were uploaded. */
  files: KeptFile[]
  goals: (Goal & { places: GoalPlace[] })[]
  leadUnit: { name: Text; short: string } | null
  /** The title of the post that leads it. */
  leadPost: Text | null
  units: { name: Text; short: string; role: Participation }[]
  kindHistory: (KindChange & { previous?: MeasureKind })[]
  /** Newest first. */
  statuses: StatusRecord[]
  /** Newest first. */
  revisions: Revision[]
  decisions: Decision[]
  crossReferences: CrossReference[]
  earlier: LineageStep[]
  later: LineageStep[]
  /** Whether everybody can read it. */
  isPublic: boolean
  version: number
}

export type MeasureListPage = {
  edition: Edition
  /** All that the viewer may see, to choose from. */
  editions: Edition[]
  fields: Field[]
  goals: { goal: Goal; code: string }[]
  leads: Map<string, Text>
  filter: MeasureFilter
  total: number
  rows: ListedMeasure[]
  /** How many measures each choice would give. */
  counts: Record<Facet, Map<string, number>>
}

/** `recent`: what changed last. `others`: plans that hold beside this one. */
export type HomePage = {
  edition: Edition | null
  others: Edition[]
  fields: FieldWithGoals[]
  measureCount: number
  recent: PlanChange[]
}
