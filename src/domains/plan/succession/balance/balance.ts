import type { BudgetLine, Milestone, OutputFigure } from '../../measure.ts'
import type { Status, StatusCommand } from '../../status.ts'

/** How a measure stands when the plan is closed. `unknown`: nobody ever said. */
export const balanceOutcomes = [
  'completed',
  'permanent',
  'running',
  'not_begun',
  'realigned',
  'discontinued',
  'unknown',
] as const
export type BalanceOutcome = (typeof balanceOutcomes)[number]

/** Milestones: reached in time, reached late, not reached though due, due later. */
export type MilestoneCount = { met: number; late: number; missed: number; open: number }

export type BalanceMeasure = {
  id: string
  slug: string
  number: string | null
  title: string
  goalIds: string[]
  /** The one field under which it is counted. */
  fieldId: string | null
  outcome: BalanceOutcome
  status: Status | null
  asOf: string | null
  reason: string
  milestones: MilestoneCount
  money: { year: number; plannedCents: number; spentCents: number | null }[]
  /** Whether anything was counted of it. */
  counted: boolean
}

/** The final balance of an edition: only plain data, so that it can be frozen as text, shown, printed and read by programs. */
export type Balance = {
  format: 1
  closedOn: string
  fields: { id: string; code: string; slug: string; position: number; title: string }[]
  goals: { id: string; slug: string; code: string; title: string; fieldId: string | null }[]
  measures: BalanceMeasure[]
}

/** What a balance is made of. `last`: how the measure stood on the day of closing. */
export type Balanced = {
  fields: Balance['fields']
  goals: Balance['goals']
  measures: {
    id: string
    slug: string
    number: string | null
    title: string
    goalIds: string[]
    last: Omit<StatusCommand, 'assessment'> | null
    milestones: readonly Milestone[]
    budget: readonly BudgetLine[]
    figures: readonly OutputFigure[]
  }[]
}

const outcomeOfStatus: Record<Status, BalanceOutcome> = {
  not_planned_yet: 'not_begun',
  planned: 'not_begun',
  started: 'running',
  advanced: 'running',
  completed: 'completed',
  permanent: 'permanent',
  realigned: 'realigned',
  discontinued: 'discontinued',
}

/** `closedOn`: ISO date. */
export function balanceOf({ fields, goals, measures }: Balanced, closedOn: string): Balance {
  const homeOf = new Map(goals.map(({ id, fieldId }) => [id, fieldId]))
  return {
    ...{ format: 1, closedOn, fields, goals },
    measures: measures.map(({ last, milestones, budget, figures, ...told }) => ({
      ...told,
      fieldId: told.goalIds.map((id) => homeOf.get(id)).find((id) => id != null) ?? null,
      outcome: last === null ? 'unknown' : outcomeOfStatus[last.status],
      ...{ status: last?.status ?? null, asOf: last?.asOf ?? null, reason: last?.reason ?? '' },
      milestones: countMilestones(milestones, closedOn),
      money: sumYears(budget),
      counted: figures.some(({ value }) => value !== null),
    })),
  }
}

function countMilestones(milestones: readonly Milestone[], on: string): MilestoneCount {
  const done = milestones.filter(({ doneOn }) => doneOn !== null && doneOn <= on)
  const not = milestones.filter(({ doneOn }) => doneOn === null || doneOn > on)
  const met = done.filter(({ due, doneOn }) => (doneOn ?? '') <= due).length
  const missed = not.filter(({ due }) => due < on).length
  return { met, late: done.length - met, missed, open: not.length - missed }
}

function sumYears(budget: readonly BudgetLine[]): BalanceMeasure['money'] {
  return [...Map.groupBy(budget, ({ year }) => year)]
    .map(([year, lines]) => ({ year, ...sumMoney(lines) }))
    .sort((a, b) => a.year - b.year)
}

type Money = { plannedCents: number; spentCents: number | null }

/** What nobody has said is unknown, not nothing. */
export function sumMoney(lines: readonly Money[]): Money {
  const told = lines.filter(({ spentCents }) => spentCents !== null)
  return {
    plannedCents: lines.reduce((sum, { plannedCents }) => sum + plannedCents, 0),
    spentCents: told.length === 0 ? null : told.reduce((sum, { spentCents }) => sum + (spentCents ?? 0), 0),
  }
}

export function tallyOutcomes(measures: readonly BalanceMeasure[]): Record<BalanceOutcome, number> {
  const count = (outcome: BalanceOutcome) => measures.filter((one) => one.outcome === outcome).length
  return Object.fromEntries(balanceOutcomes.map((one) => [one, count(one)])) as Record<BalanceOutcome, number>
}

export function sumMilestones(measures: readonly BalanceMeasure[]): MilestoneCount {
  const sum = (part: keyof MilestoneCount) => measures.reduce((all, { milestones }) => all + milestones[part], 0)
  return { met: sum('met'), late: sum('late'), missed: sum('missed'), open: sum('open') }
}

/** What a balance cannot tell: measures of which nobody said how they stand, and goals for which nothing was counted. */
export function gapsIn({ goals, measures }: Balance): { never: BalanceMeasure[]; uncounted: Balance['goals'] } {
  const evidenced = new Set(measures.filter(({ counted }) => counted).flatMap(({ goalIds }) => goalIds))
  return {
    never: measures.filter(({ outcome }) => outcome === 'unknown'),
    uncounted: goals.filter(({ id }) => !evidenced.has(id)),
  }
}
