import { isOverdue } from '../measure.ts'
import type { Status } from '../status.ts'
import type { CheckedMeasure, CheckedPlan } from './checked-plan.ts'
import { type Finding, type FindingKind, finding } from './finding.ts'

/** Nothing more is to come after these. */
const final: readonly Status[] = ['completed', 'permanent', 'discontinued']

/** What is found of measures. `today`: ISO date. */
export function checkMeasures({ plan, goals, measures }: CheckedPlan, today: string): Finding[] {
  const closed = new Set(goals.filter(({ isClosed }) => isClosed).map(({ id }) => id))
  const sameNumber = Map.groupBy(measures, ({ code }) => bareNumber(code))
  return measures.flatMap((measure) => {
    const others = measure.code === '' ? [] : (sameNumber.get(bareNumber(measure.code)) ?? [])
    const titles = others.filter(({ id }) => id !== measure.id).map(({ title }) => title)
    return [
      ...lacking(measure, closed).map((kind) => finding(kind, measure)),
      ...(titles.length === 0
        ? []
        : [finding('measure.number_twice', measure, { values: { number: measure.code, others: titles.join(', ') } })]),
      ...checkTimes(measure, today),
      ...(plan.isPublished && measure.isAdopted ? checkStatus(measure, today) : []),
      ...checkFigures(measure),
    ]
  })
}

/** What a measure does not say, though a reader or a colleague will ask for it. */
function lacking(measure: CheckedMeasure, closedGoals: ReadonlySet<string>): FindingKind[] {
  const { goalIds, startsOn, endsOn, milestones, figures, indicators, status } = measure
  const isOver = status !== null && final.includes(status.status)
  const lacks: [FindingKind, boolean][] = [
    ['measure.no_lead', measure.unitId === null],
    ['measure.goals_closed', goalIds.every((id) => closedGoals.has(id))],
    ['measure.no_period', startsOn === null && endsOn === null],
    ['measure.no_milestone', milestones.length === 0 && !isOver],
    ['measure.not_measured', figures.length === 0 && indicators === 0],
    ['measure.no_description', measure.description === ''],
    ['measure.no_contact', measure.contact === ''],
    ['measure.no_kind', !measure.hasKind],
    ['measure.no_budget', measure.priority === 'B' && !measure.hasBudget],
  ]
  return lacks.filter(([, lacks]) => lacks).map(([kind]) => kind)
}

function checkTimes(measure: CheckedMeasure, today: string): Finding[] {
  const { endsOn, milestones, status } = measure
  const isOver = status !== null && final.includes(status.status)
  const overdue = milestones.filter((one) => !isOver && isOverdue(one, today, status?.status ?? null))
  const late = endsOn === null ? [] : milestones.filter(({ due }) => due > endsOn)
  const about = ({ title, due }: { title: string; due: string }) => ({
    detail: `${due} ${title}`,
    values: { milestone: title, due, end: endsOn ?? '' },
  })
  return [
    ...(endsOn !== null && endsOn < today && !isOver
      ? [finding('measure.past_end', measure, { detail: endsOn, values: { end: endsOn } })]
      : []),
    ...overdue.map((one) => finding('milestone.overdue', measure, about(one))),
    ...late.map((one) => finding('milestone.after_end', measure, about(one))),
  ]
}

function checkStatus(measure: CheckedMeasure, today: string): Finding[] {
  const { status } = measure
  if (status === null) return [finding('status.none', measure)]
  const isOld = status.asOf < yearBefore(today) && !['completed', 'discontinued'].includes(status.status)
  return isOld ? [finding('status.old', measure, { detail: status.asOf, values: { asOf: status.asOf } })] : []
}

function checkFigures(measure: CheckedMeasure): Finding[] {
  return measure.figures.flatMap((figure) => {
    const lacks: [FindingKind, boolean][] = [
      ['figure.no_value', figure.value === null],
      ['figure.no_target', figure.target === null],
      ['figure.no_source', figure.source.trim() === ''],
    ]
    const about = { detail: figure.label, values: { figure: figure.label } }
    return lacks.filter(([, lacks]) => lacks).map(([kind]) => finding(kind, measure, about))
  })
}

/** "B 1", "b-1" and "B.1" are one number to whoever looks for it. */
function bareNumber(number: string): string {
  return number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
}
