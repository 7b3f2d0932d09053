import { blankSheet, type MeasureSheet } from '../../measure.ts'
import type { StatusCommand } from '../../status.ts'
import { unitKey } from '../cells/unit.cell.ts'
import { type Doubt, type DoubtCode, levelOf } from '../doubt.ts'
import type { Workbook } from '../reading/workbook.ts'
import { type Difference, differences } from './row.differ.ts'
import { type KnownMeasure, matchRows, type RowMatch } from './row.match.ts'
import { type RowContext, readRow } from './row.read.ts'
import { earlier, standingOf } from './row.standing.ts'
import { mergeSheet } from './sheet.merge.ts'
import { columnOf, doubtAt, listRows } from './table.rows.ts'
import type { TableChoice, TableShape } from './table.shape.ts'
import { type KnownUnit, type NewUnit, openUnits, type UnitBook } from './unit.resolve.ts'

/** What a row would do. `error` and `near` keep it from being taken; the reasons are among the doubts. */
export type RowProposal = {
  row: number
  kind: 'new' | 'changed' | 'same' | 'near' | 'error'
  number: string | null
  title: string
  measure: KnownMeasure | null
  /** Of `near`: the measure it may be. */
  near: { number: string | null; title: string } | null
  sheet: MeasureSheet
  differs: Difference[]
  status: StatusCommand | null
}

export type TableProposal = { rows: RowProposal[]; units: NewUnit[]; doubts: Doubt[] }

/** The plan as a table is compared with it. */
export type PlanPicture = Omit<RowContext, 'units'> & {
  goalName: (id: string) => string
  units: readonly KnownUnit[]
  measures: readonly KnownMeasure[]
}

/** Compares a table with a plan, row by row. Changes nothing. */
export function proposeTable(
  book: Workbook,
  shape: TableShape,
  choice: TableChoice,
  plan: PlanPicture,
  fileName: string,
): TableProposal {
  const sheet = book.sheets[shape.sheet]!
  const { rows: tableRows, doubts } = listRows(sheet, shape)
  const unitKeys = new Set(plan.units.flatMap(({ name, short }) => [unitKey(name), unitKey(short)]))
  const context = { ...plan, units: unitKeys }
  const said = tableRows.map((row) => readRow(row, context, doubts))
  const matches = matchRows(said, plan.measures, shape, choice.decisions, doubts)
  const units = openUnits(plan.units)
  const twice = findTwice(matches)
  const rows = matches.map((match): RowProposal => {
    const tell = (code: DoubtCode, column: number | null, text: string, values: Doubt['values'] = {}) =>
      doubts.push({ ...doubtAt(code, match.said.row, column, text, values), level: levelOf(code) })
    return proposeRow(match, { shape, plan, units, twice, tell, fileName })
  })
  return {
    rows,
    units: units.founded,
    doubts: doubts.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
  }
}

type Tell = (code: DoubtCode, column: number | null, text: string, values?: Doubt['values']) => void
type RowHelp = {
  shape: TableShape
  plan: PlanPicture
  units: UnitBook
  twice: ReadonlyMap<RowMatch, DoubtCode>
  tell: Tell
  fileName: string
}

function proposeRow(match: RowMatch, { shape, plan, units, twice, tell, fileName }: RowHelp): RowProposal {
  const { said, measure, near } = match
  const origin = `aus der Tabelle „${fileName}“, Zeile ${said.row + 1}`
  const unitOf = (path: string[]) => {
    const { id, nearly } = units.resolve(path)
    if (nearly !== null) tell('unit.nearly', columnOf(shape, 'lead'), path.at(-1) ?? '', { unit: nearly })
    return id
  }
  const error = errorOf(match, twice.get(match))
  if (error) tell(error, columnOf(shape, partOfError[error] ?? 'title'), said.title, { number: said.number ?? '' })
  const day = said.statusDate ?? shape.asOf ?? plan.today
  // A row that is not taken founds no units.
  const before = measure?.sheet ?? null
  const after =
    error === undefined
      ? mergeSheet(before, said, { unitOf, day: earlier(day, plan.today), source: origin })
      : (before ??
        mergeSheet(null, { row: said.row, number: said.number, title: said.title }, { unitOf, day, source: '' }))
  const names = { goal: plan.goalName, unit: units.nameOf }
  const differs = error ? [] : differences(before ?? untold(after), after, names)
  if (before && said.kind && said.kind !== before.kind) tell('kind.not_changed', columnOf(shape, 'kind'), said.title)
  if (before?.number && said.number && said.number !== before.number) {
    tell('number.kept', columnOf(shape, 'number'), said.number, { number: before.number })
  }
  const help = {
    today: plan.today,
    asOf: shape.asOf,
    origin,
    tell: (code: DoubtCode, values = {}) => tell(code, columnOf(shape, 'status'), '', values),
  }
  const status = error ? undefined : standingOf(said, measure?.last ?? null, help)
  return {
    row: said.row,
    kind: kindOf(error, near !== null, before !== null, differs.length > 0 || status !== undefined),
    number: said.number ?? before?.number ?? null,
    title: said.title === '' ? (before?.title ?? '') : said.title,
    measure,
    near: near && { number: near.sheet.number, title: near.sheet.title },
    sheet: after,
    differs,
    status: status ?? null,
  }
}

/** Of a new measure all that is said of it is news, but its name. */
function untold({ title, number }: MeasureSheet): MeasureSheet {
  return { ...blankSheet(title), number }
}

const partOfError: Partial<Record<DoubtCode, 'goals' | 'number' | 'title'>> = {
  'row.no_goal': 'goals',
  'row.number_twice': 'number',
}

function errorOf({ said, measure, near }: RowMatch, twice: DoubtCode | undefined): DoubtCode | undefined {
  if (said.title === '' && !measure) return 'row.no_title'
  if (twice) return twice
  if (measure?.stage === 'closed') return 'row.closed'
  if (near) return undefined
  return !measure && (said.goals?.ids.length ?? 0) === 0 ? 'row.no_goal' : undefined
}

function kindOf(
  error: DoubtCode | undefined,
  isNear: boolean,
  isKnown: boolean,
  differs: boolean,
): RowProposal['kind'] {
  if (error) return 'error'
  if (isNear) return 'near'
  if (!isKnown) return 'new'
  return differs ? 'changed' : 'same'
}

/** Two rows that would be one measure: by their number, by the measure they found, or new ones by their title. */
function findTwice(matches: readonly RowMatch[]): Map<RowMatch, DoubtCode> {
  const seen = new Map<string, RowMatch>()
  const twice = new Map<RowMatch, DoubtCode>()
  for (const match of matches) {
    const { number, title } = match.said
    const keys: [string, DoubtCode][] = []
    if (number !== null) keys.push([`number ${number}`, 'row.number_twice'])
    if (match.measure) keys.push([`measure ${match.measure.id}`, 'row.title_twice'])
    else if (title !== '' && number === null) keys.push([`title ${title.toLowerCase()}`, 'row.title_twice'])
    for (const [key, code] of keys) {
      if (seen.has(key)) {
        if (!twice.has(match)) twice.set(match, code)
      } else seen.set(key, match)
    }
  }
  return twice
}
