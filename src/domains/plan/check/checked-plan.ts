import type { Lang } from '../../../i18n/languages.ts'
import type { CityWord } from '../../settings/settings.ts'
import type { Milestone, OutputFigure } from '../measure.ts'
import type { Status } from '../status.ts'
import type { CheckedRecord } from './finding.ts'
import type { LinkLook } from './link-look.ts'

export type CheckedGoal = CheckedRecord & { wording: string; isClosed: boolean }

export type CheckedMeasure = CheckedRecord & {
  description: string
  isAdopted: boolean
  contact: string
  hasKind: boolean
  priority: string | null
  hasBudget: boolean
  startsOn: string | null
  endsOn: string | null
  goalIds: readonly string[]
  indicators: number
  targetGroups: readonly string[]
  districts: readonly string[]
  milestones: readonly Milestone[]
  figures: readonly OutputFigure[]
  status: { status: Status; asOf: string } | null
}

/** A text that everybody reads, or will. */
export type CheckedText = { record: CheckedRecord; field: string; words: string }

/** How many texts of the plan lack a language, or were translated from older words. */
export type CheckedLanguage = { lang: Lang; all: number; missing: number; outdated: number }

/** One picture of a plan, with all that the rules ask of it. Closed measures are left out; closed goals are not. */
export type CheckedPlan = {
  plan: CheckedRecord & { isPublished: boolean; startsOn: string | null; endsOn: string | null }
  fields: readonly (CheckedRecord & { summary: string; introduction: string })[]
  goals: readonly CheckedGoal[]
  measures: readonly CheckedMeasure[]
  texts: readonly CheckedText[]
  /** `name`: what the link is called where it stands. */
  links: readonly { record: CheckedRecord; url: string; name: string }[]
  looks: ReadonlyMap<string, LinkLook>
  languages: readonly CheckedLanguage[]
  /** Translations that do not have what is locked for a term of their text. */
  termsMissing: readonly { record: CheckedRecord; field: string; lang: Lang; source: string; words: string }[]
  /** The words on which the city agreed. */
  cityWords: readonly CityWord[]
  /** The language in which the city writes. */
  source: Lang
}
