/**
 * The shape in which the demonstration city is told. Keys (`B9`, `soziales`, `m-lotsen`) tie the parts together; ids are
 * made when the story is loaded. Dates are ISO dates, money is whole euros. German is the original, English its
 * translation by hand; the leading texts are in further languages, which no native speaker has read.
 */
import type { Role } from '../../src/domains/accounts/role.ts'
import type { Applicant } from '../../src/domains/plan/calls/funding.ts'
import type { Decision } from '../../src/domains/plan/decision.ts'
import type { MeasureKind, Participation, Priority } from '../../src/domains/plan/measure.ts'
import type { Assessment, Status } from '../../src/domains/plan/status.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import type { BodiesStory } from './bodies-story.ts'
import type { GuideStory } from './guide-story.ts'
import type { RoundsStory } from './rounds-story.ts'

export type Told = { de: string; en: string }

export type UnitStory = {
  key: string
  name: Told
  short: string
  kind: 'department' | 'section' | 'provider'
  parent?: string
}

/** `role`: what they are in their unit. Their mail is made of the key. */
export type PersonStory = { key: string; name: string; role: Role; unit: string }

type TermStory = { person: string; from: string; until?: string }

/** Holders and deputies, the first one first. */
export type PostStory = {
  key: string
  unit: string
  title: string
  heads?: boolean
  holders: TermStory[]
  deputies?: TermStory[]
}

export type DecisionStory = Omit<Decision, 'title' | 'reason'> & { title: string; reason: string }

export type FieldStory = {
  /** The code letter: B, S, D, K, W, V. */
  code: string
  slug: string
  title: Told
  /** One line under the name. */
  summary: Told
  introduction: Told
  /** Goal keys in the field's own order. */
  goals: string[]
}

export type GoalStory = {
  /** The first of its codes, e.g. B9 for B9 = S7 = K7. */
  key: string
  slug: string
  /** A few words, for headings and links. */
  short: Told
  /** The goal as adopted, every qualifier kept. */
  wording: Told
  /** What it means, in plain words. */
  description: Told
  /** Where the city of another level is responsible, which other papers count. */
  crossReferences?: { paper: string; passage: string; url?: string }[]
  /** Goals of the earlier edition that lead here. */
  from?: { key: string; kind: 'continue' | 'split' | 'merge'; reason: string }[]
}

export type MeasureStory = {
  key: string
  number: string
  title: Told
  description: Told
  kind: MeasureKind
  kindHistory?: { kind: MeasureKind; since: string; reason: string }[]
  goals: string[]
  targetGroups: string[]
  lead?: string
  /** The post of the lead unit. */
  leadPost?: string
  units?: { unit: string; role: Participation }[]
  contact: string
  districts?: string[]
  priority?: Priority
  startsOn?: string
  endsOn?: string
  budget?: { year: number; source: string; planned: number; spent?: number }[]
  milestones?: { title: string; due: string; doneOn?: string }[]
  figures?: { label: string; unit: string; asOf: string; target?: number; value?: number; source: string }[]
  contextIndicators?: string[]
  obstacles?: string
  outlook?: string
  attachments?: { title: string; url: string }[]
  calls?: {
    title: string
    opensOn: string
    closesOn: string
    /** On the city's clocks; without it the whole day. */
    closesAt?: string
    audience?: string
    conditions?: string
    /** Euros for all, and at most for one project. */
    total?: number
    project?: number
    url?: string
    contact?: string
    awards?: {
      provider: string
      applicant: Applicant
      project: string
      amount: number
      decidedOn: string
      result: string
    }[]
  }[]
  crossReferences?: { paper: string; passage: string; url?: string }[]
  decisions?: DecisionStory[]
  /** Oldest first; the last is where the measure stands. */
  statuses: { status: Status; assessment?: Assessment; asOf: string; reason: string }[]
}

/** What became of measures inside an edition: the old sheets stay, and lead on. */
export type LineageStory = {
  kind: 'split' | 'merge' | 'move' | 'retire' | 'continue'
  from: string
  to?: string
  on: string
  reason: string
}

export type PlanStory = {
  key: string
  slug: string
  title: Told
  subtitle: Told
  foreword: Told
  startsOn: string
  endsOn: string | null
  successorOf?: string
  adoption: DecisionStory
  fields: FieldStory[]
  goals: GoalStory[]
  measures: MeasureStory[]
  lineage: LineageStory[]
  rounds?: RoundsStory
}

export type CityStory = {
  slug: string
  name: string
  brand: string
  /** By the key of a plan, goal or measure or the slug of a field, and the name of the text: `B9.short`. */
  translations: Partial<Record<Lang, Record<string, string>>>
  units: UnitStory[]
  people: PersonStory[]
  posts: PostStory[]
  /** Oldest edition first. */
  plans: PlanStory[]
  bodies: BodiesStory
  /** Loaded where somebody looks at it; tests of other things do without. */
  guide?: GuideStory
}
