import type { Assessment, OutputFigure, Status } from '../../plan/plan.ts'
import type { FrozenReport } from '../council/report.ts'
import type { Content } from '../rounds/content.ts'

/** What a file says of itself. Another shape gets another version, and the program goes on reading the earlier ones. */
export const snapshotFormat = 'wirken-round'
export const snapshotVersion = 1

/**
 * Why nothing can be said from a part. `unanswered`: nobody answered. `vacant`: nobody was there to answer. `returned`: it
 * went back and did not come again. `waiting`: it was answered and not approved in time.
 */
export const gapKinds = ['unanswered', 'vacant', 'returned', 'waiting'] as const
export type GapKind = (typeof gapKinds)[number]

/** How a measure stood; `asOf`: an ISO date. */
export type Standing = { status: Status; assessment: Assessment | null; asOf: string }

/** Figures as texts: only whole numbers stand in the file as numbers, which every program writes alike. */
export type FrozenFigure = Omit<OutputFigure, 'target' | 'value'> & { target: string | null; value: string | null }
export type FrozenContent = Omit<Content, 'figures'> & { figures: FrozenFigure[] }

/** What one unit said, or why it could not be judged. `unit`: its name; null where the coordination answers. */
export type FrozenPart = { unit: string | null; leads: boolean } & (
  | { content: FrozenContent; gap: null }
  | { content: null; gap: GapKind }
)

/** Sums in cents; `spentCents` null where nobody said what was spent. */
export type Sums = { plannedCents: number; spentCents: number | null }

/** `before`: as the plan told it until then. `after`: as its lead says now; null where that could not be judged. */
export type FrozenMeasure = {
  id: string
  slug: string
  number: string | null
  title: string
  goals: string[]
  lead: string | null
  contributors: string[]
  before: Standing | null
  after: Standing | null
  parts: FrozenPart[]
  money: Sums
}

export type FrozenField = { id: string; slug: string; code: string; title: string }
/** `codes`: with the fields that they stand in, in the plan's order. */
export type FrozenGoal = { id: string; slug: string; title: string; codes: { field: string; code: string }[] }

/** `judged`: whose lead could be judged. `notAsked`, `ended`: measures of the plan of which the round did not ask, or which ended in it. */
export type Counts = {
  measures: number
  judged: number
  parts: number
  gaps: { kind: GapKind; parts: number }[]
  statuses: { status: Status | null; before: number; after: number }[]
  notAsked: number
  ended: number
}

/** The name of a record in another language of the city, as somebody wrote or read it. */
export type FrozenName = { id: string; lang: string; words: string }

/**
 * All that a published round says, in one value. `number`: 1 is what was published, later ones are corrections, each with
 * its `reason`; of the first the reason why parts were left out. `previous`: the digest of the round before; `corrects`:
 * of what this one takes the place of.
 */
export type Snapshot = {
  format: typeof snapshotFormat
  version: typeof snapshotVersion
  city: { slug: string; name: string; lang: string }
  plan: { id: string; slug: string; title: string; fields: FrozenField[]; goals: FrozenGoal[] }
  round: {
    id: string
    slug: string
    title: string
    dataOn: string
    dueOn: string
    cycleYears: number
    budgetYear: number | null
  }
  number: number
  reason: string
  at: string
  previous: string | null
  corrects: string | null
  questions: { key: string; words: string }[]
  measures: FrozenMeasure[]
  counts: Counts
  money: Sums
  indicators: { values: []; reason: 'no_monitoring' }
  names: FrozenName[]
  report: FrozenReport
}

/** The part of the unit that says how the measure stands, if it could be judged. */
export function judgedLead({ parts }: Pick<FrozenMeasure, 'parts'>): FrozenContent | null {
  return parts.find(({ leads }) => leads)?.content ?? null
}
