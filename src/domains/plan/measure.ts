import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Status } from './status.ts'

/** A measure's kind may change, with history. `unknown`: nobody has said it yet, as after reading most documents. */
export const measureKinds = ['unknown', 'own_means', 'permanent_task', 'open_for_applications'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** A: no extra money. B: funded. C: not now. */
export const priorities = ['A', 'B', 'C'] as const
export type Priority = (typeof priorities)[number]

/** How a unit takes part, beside the lead. */
export const participations = ['contributor', 'provider', 'partner'] as const
export type Participation = (typeof participations)[number]

/** The measure sheet (Maßnahmenblatt). Dates are ISO dates, money is euro cents. */
export type MeasureSheet = {
  number: string | null
  title: string
  description: string
  kind: MeasureKind
  goalIds: string[]
  targetGroups: string[]
  leadUnitId: string | null
  /** A post of the lead unit. */
  leadPostId: string | null
  units: { unitId: string; role: Participation }[]
  contact: string
  /** Empty: the whole city. */
  districts: string[]
  priority: Priority | null
  startsOn: string | null
  endsOn: string | null
  budget: BudgetLine[]
  milestones: Milestone[]
  figures: OutputFigure[]
  /** Names of the city indicators that give the context. */
  contextIndicators: string[]
  obstacles: string
  outlook: string
  /** Links to papers; a file that was uploaded has its address on this site (`files/file-address.ts`). */
  attachments: { title: string; url: string }[]
  cover: Cover | null
}

/** A picture by the digest of its file, and `alt`, what it shows for those who do not see it. */
export type Cover = { picture: string; alt: string; credit: string; licence: string }

export type BudgetLine = { year: number; source: string; plannedCents: number; spentCents: number | null }
export type Milestone = { title: string; due: string; doneOn: string | null }
export type OutputFigure = {
  label: string
  unit: string
  asOf: string
  target: number | null
  value: number | null
  source: string
}

/** A sheet with nothing in it but its title, for those who begin with that. */
export function blankSheet(title: string): MeasureSheet {
  return {
    number: null,
    title,
    description: '',
    kind: 'unknown',
    goalIds: [],
    targetGroups: [],
    leadUnitId: null,
    leadPostId: null,
    units: [],
    contact: '',
    districts: [],
    priority: null,
    startsOn: null,
    endsOn: null,
    budget: [],
    milestones: [],
    figures: [],
    contextIndicators: [],
    obstacles: '',
    outlook: '',
    attachments: [],
    cover: null,
  }
}

/** Who leads from now on: another unit has none of the posts of the one before. */
export function ledBy(
  before: Pick<MeasureSheet, 'leadUnitId' | 'leadPostId'>,
  leadUnitId: string | null,
): Pick<MeasureSheet, 'leadUnitId' | 'leadPostId'> {
  return { leadUnitId, leadPostId: leadUnitId === before.leadUnitId ? before.leadPostId : null }
}

export type SheetRefusal = 'measure.title_missing' | 'measure.goal_missing' | 'measure.ends_before_start'

export function checkSheet(sheet: MeasureSheet): Outcome<MeasureSheet, SheetRefusal> {
  if (sheet.title.trim() === '') return refused('measure.title_missing')
  if (sheet.goalIds.length === 0) return refused('measure.goal_missing')
  if (sheet.startsOn && sheet.endsOn && sheet.endsOn < sheet.startsOn) return refused('measure.ends_before_start')
  return ok(sheet)
}

/** `since`: ISO date of the day from which the kind holds. */
export type KindChange = { kind: MeasureKind; since: string; reason: string }
/** `previous`: the kind it was until then, so that the history tells where it began. */
export type KindChangeRecord = KindChange & { previous: MeasureKind }

export function decideKind(
  change: KindChange,
  current: MeasureKind,
  history: readonly KindChange[],
): Outcome<KindChangeRecord, 'kind.same' | 'kind.reason_missing' | 'kind.before_the_last'> {
  if (change.kind === current) return refused('kind.same')
  if (change.reason.trim() === '') return refused('kind.reason_missing')
  const last = history.at(-1)
  if (last && change.since <= last.since) return refused('kind.before_the_last', { last: last.since })
  return ok({ ...change, previous: current, reason: change.reason.trim() })
}

const asCounted = new Intl.Collator('de', { numeric: true })

/** The order of the numbers as people count: B-9 before B-10, those without one last. */
export function compareNumbers(a: { number: string | null }, b: { number: string | null }): number {
  if (a.number === null || b.number === null) return Number(a.number === null) - Number(b.number === null)
  return asCounted.compare(a.number, b.number)
}

/** The next thing due: the earliest milestone not done. */
export function nextMilestone(milestones: readonly Milestone[]): Milestone | undefined {
  return milestones.filter((m) => m.doneOn === null).sort((a, b) => a.due.localeCompare(b.due))[0]
}

/** Open, and its day has passed. `status`: of its measure; nobody waits for a step of one that was discontinued. */
export function isOverdue(milestone: Pick<Milestone, 'due' | 'doneOn'>, today: string, status: Status | null): boolean {
  return milestone.doneOn === null && milestone.due < today && status !== 'discontinued'
}

/** Sums of a budget in cents; `spent` is null where no line says what was spent. */
export function budgetTotals(lines: readonly BudgetLine[]): { plannedCents: number; spentCents: number | null } {
  const told = lines.filter((line) => line.spentCents !== null)
  return {
    plannedCents: lines.reduce((sum, line) => sum + line.plannedCents, 0),
    spentCents: told.length === 0 ? null : told.reduce((sum, line) => sum + (line.spentCents ?? 0), 0),
  }
}
