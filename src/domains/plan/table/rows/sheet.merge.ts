import {
  type BudgetLine,
  blankSheet,
  budgetTotals,
  ledBy,
  type MeasureSheet,
  type OutputFigure,
} from '../../measure.ts'
import { isSameList } from '../../order.ts'
import { namesIn } from '../cells/blank.cell.ts'
import { foldWording } from '../cells/goal.cell.ts'
import type { UnitName } from '../cells/unit.cell.ts'
import type { BudgetSaid, RowSaid } from './row.said.ts'

/** `unitOf`: the id of a unit by what the table calls it. `day` and `source`: of what day, and whence, its figures are. */
export type MergeHelp = { unitOf: (path: UnitName) => string; day: string; source: string }

/** The sheet as it will be: what the row says over what was there. Nothing is emptied by an empty cell. */
export function mergeSheet(before: MeasureSheet | null, said: RowSaid, help: MergeHelp): MeasureSheet {
  const base = before ?? blankSheet(said.title)
  const leadUnitId = said.lead ? help.unitOf(said.lead) : base.leadUnitId
  return {
    ...base,
    number: base.number ?? said.number,
    title: said.title === '' || foldWording(said.title) === foldWording(base.title) ? base.title : said.title,
    description: describe(base.description, said),
    // A kind changes with its day and reason, by a person: see `kind.not_changed`.
    kind: before ? before.kind : (said.kind ?? base.kind),
    goalIds: goalsOf(base.goalIds, said),
    targetGroups: unlessSame(base.targetGroups, said.targetGroups),
    ...ledBy(base, leadUnitId),
    units: unitsOf(base, said, leadUnitId, help),
    contact: said.contact ?? base.contact,
    districts: unlessSame(base.districts, said.districts),
    priority: said.priority ?? base.priority,
    ...termOf(base, said),
    budget: mergeBudget(base.budget, said.budget ?? []),
    milestones: said.milestones ? keepDone(base.milestones, said.milestones) : base.milestones,
    figures: mergeFigures(base.figures, said, help),
    obstacles: said.obstacles ?? base.obstacles,
    outlook: said.outlook ?? base.outlook,
  }
}

/** A name with a comma in it, "Frauen, die gründen wollen", reads as two: where all else is the same, it is the one. */
function unlessSame(before: string[], said: string[] | undefined): string[] {
  return said === undefined || isSameList(namesIn(before.join('; ')), said) ? before : said
}

/** Texts that have no place on a sheet stand below the description, each under its column's words, once. */
function describe(before: string, { description, remarks = [] }: RowSaid): string {
  const paragraphs = remarks.map(({ heading, text }) => `${heading}: ${text}`)
  const kept = description ?? before
  const missing = paragraphs.filter((one) => !kept.includes(one))
  return [kept, ...missing].filter((one) => one !== '').join('\n\n')
}

function goalsOf(before: readonly string[], { goals }: RowSaid): string[] {
  if (!goals || goals.ids.length === 0) return [...before]
  const isSame = goals.ids.length === before.length && goals.ids.every((id) => before.includes(id))
  if (isSame) return [...before]
  return goals.complete ? goals.ids : [...new Set([...before, ...goals.ids])]
}

/** Those the table does not speak of stay: it may have a column for contributors and none for partners. */
function unitsOf(base: MeasureSheet, said: RowSaid, leadUnitId: string | null, { unitOf }: MergeHelp) {
  const roles = [
    ['contributor', said.contributors],
    ['partner', said.partners],
  ] as const
  let units = [...base.units]
  for (const [role, paths] of roles) {
    if (!paths) continue
    const ids = [...new Set(paths.map(unitOf))].filter((id) => id !== leadUnitId)
    const had = units.filter((one) => one.role === role).map(({ unitId }) => unitId)
    if (ids.length === had.length && ids.every((id) => had.includes(id))) continue
    units = [...units.filter((one) => one.role !== role), ...ids.map((unitId) => ({ unitId, role }))]
  }
  return units
}

/** One end that the table gives may stand against the other that was there: then the other gives way. */
function termOf(base: MeasureSheet, said: RowSaid): Pick<MeasureSheet, 'startsOn' | 'endsOn'> {
  const startsOn = said.startsOn === undefined ? base.startsOn : said.startsOn
  const endsOn = said.endsOn === undefined ? base.endsOn : said.endsOn
  if (!startsOn || !endsOn || startsOn <= endsOn) return { startsOn, endsOn }
  return said.startsOn ? { startsOn, endsOn: null } : { startsOn: null, endsOn }
}

function mergeBudget(before: readonly BudgetLine[], said: readonly BudgetSaid[]): BudgetLine[] {
  const lines = before.map((line) => ({ ...line }))
  for (const { year, source, plannedCents, spentCents } of said) {
    const ofYear = lines.filter((line) => line.year === year)
    if (source === null && saysSum(ofYear, plannedCents, spentCents)) continue
    const known = ofYear.find((line) => line.source === source) ?? (ofYear.length === 1 ? ofYear[0] : undefined)
    const line = known ?? { year, source: source ?? '', plannedCents: 0, spentCents: null }
    line.plannedCents = plannedCents ?? line.plannedCents
    line.spentCents = spentCents ?? line.spentCents
    if (source !== null) line.source = source
    if (!known) lines.push(line)
  }
  return said.length === 0 ? lines : lines.sort((a, b) => a.year - b.year)
}

/** A table with one column a year sums what stands on several lines: the same sum changes none of them. */
function saysSum(ofYear: readonly BudgetLine[], plannedCents: number | null, spentCents: number | null): boolean {
  if (ofYear.length < 2) return false
  const { plannedCents: planned, spentCents: spent } = budgetTotals(ofYear)
  return (plannedCents ?? planned) === planned && (spentCents ?? spent) === spent
}

function keepDone(before: MeasureSheet['milestones'], said: MeasureSheet['milestones']): MeasureSheet['milestones'] {
  return said.map((one) => {
    const known = before.find(({ title }) => foldWording(title) === foldWording(one.title))
    return { ...one, doneOn: one.doneOn ?? known?.doneOn ?? null }
  })
}

function mergeFigures(before: readonly OutputFigure[], { figures = [] }: RowSaid, { day, source }: MergeHelp) {
  const kept = before.map((figure) => ({ ...figure }))
  for (const { label, target } of figures) {
    const known = kept.find((one) => foldWording(one.label) === foldWording(label))
    if (known) known.target = target ?? known.target
    else kept.push({ label, unit: '', asOf: day, target, value: null, source })
  }
  return kept
}
