import type { OwnReader } from '../../label.ts'
import { namesIn } from '../cells/blank.cell.ts'
import { readFigures } from '../cells/figure.cell.ts'
import { type GoalIndex, readGoals } from '../cells/goal.cell.ts'
import { readMilestones } from '../cells/milestone.cell.ts'
import { readEnd, readPeriod } from '../cells/period.cell.ts'
import { readAssessment, readStatus } from '../cells/status.cell.ts'
import { readUnits, type UnitName, unitKey } from '../cells/unit.cell.ts'
import { isWholeCity, readKind, readNumber, readPriority } from '../cells/word.cell.ts'
import type { ColumnPart } from '../columns/column.ts'
import type { Doubt } from '../doubt.ts'
import { readBudget } from './row.budget.ts'
import { openRow, type RowCells } from './row.cells.ts'
import type { RowSaid } from './row.said.ts'
import type { TableRow } from './table.rows.ts'

/** What is known before a row is read. `today`: ISO day. `units`: the keys of the names of those the city has. */
export type RowContext = { city: OwnReader; goals: GoalIndex; units: ReadonlySet<string>; today: string }

const longestTitle = 300

/** Everything a row says of its measure; what is unclear in it is added to `doubts`. */
export function readRow(tableRow: TableRow, { city, goals, units, today }: RowContext, doubts: Doubt[]): RowSaid {
  const cells = openRow(tableRow, doubts)
  const said: RowSaid = { row: tableRow.row, number: numberIn(cells), title: titleIn(cells) }
  const isKnown = (name: string) => units.has(unitKey(name))
  const set = <Key extends keyof RowSaid>(key: Key, value: RowSaid[Key] | undefined) => {
    if (value !== undefined) said[key] = value
  }
  for (const key of ['description', 'contact', 'obstacles', 'outlook'] as const) set(key, cells.one(key)?.text)
  set('goals', goalsIn(cells, tableRow.section, goals))
  const [lead, ...others] = leadIn(cells, isKnown)
  set('lead', lead)
  const contributors = [...others, ...unitsIn(cells, 'contributors', isKnown)]
  if (contributors.length > 0) said.contributors = contributors
  const partners = unitsIn(cells, 'partners', isKnown)
  if (partners.length > 0) said.partners = partners
  set('targetGroups', listIn(cells, 'targetGroups'))
  const districts = listIn(cells, 'districts')
  set(
    'districts',
    districts?.filter((one) => !isWholeCity(one)),
  )
  const priority = cells.one('priority')
  set('priority', priority && readPriority(city, priority.text, priority.note))
  const kind = cells.one('kind')
  set('kind', kind && readKind(kind.text, kind.note))
  readTerm(cells, said)
  set('budget', readBudget(cells, said, today))
  const milestones = cells
    .all('milestones')
    .flatMap(({ value, note }) => readMilestones(value, said.endsOn ?? null, note))
  if (milestones.length > 0) said.milestones = milestones
  const figures = cells.all('indicator').flatMap(({ text }) => readFigures(text))
  if (figures.length > 0) said.figures = figures
  const remarks = cells
    .all('remarks')
    .map(({ text, cell }) => ({ heading: cell.column.heading.replaceAll('\n', ' '), text }))
  if (remarks.length > 0) said.remarks = remarks
  readStanding(cells, said, city, today)
  return said
}

function numberIn(cells: RowCells): string | null {
  const cell = cells.one('number')
  return (cell && readNumber(cell.value, cell.note)) || null
}

function titleIn(cells: RowCells): string {
  const cell = cells.one('title')
  if (!cell) return ''
  const title = cell.text.replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ')
  if (title.length <= longestTitle) return title
  cell.note('title.cut', { longest: longestTitle })
  return `${title.slice(0, longestTitle - 1)}…`
}

function goalsIn(cells: RowCells, section: string, goals: GoalIndex): RowSaid['goals'] {
  const field = cells.one('field')
  const fieldName = (field?.text ?? section).replace(
    /^(?:handlungs|themen|aktions)?feld\s*(?:\w{1,3}\s*[:.–-]\s*)?/i,
    '',
  )
  const found = cells.all('goals').map(({ text, note }) => readGoals(text, fieldName, goals, note))
  if (found.length > 0) {
    return { ids: [...new Set(found.flatMap(({ ids }) => ids))], complete: found.every(({ complete }) => complete) }
  }
  const [only, ...more] = goals.fields.get(fieldName.toLowerCase().replace(/[^\p{L}\d]+/gu, '')) ?? []
  if (only === undefined || more.length > 0) return undefined
  field?.note('goal.by_field', { field: fieldName })
  return { ids: [only], complete: true }
}

/** The first leads; who is named beside it takes part. */
function leadIn(cells: RowCells, isKnown: (name: string) => boolean): UnitName[] {
  const cell = cells.one('lead')
  if (!cell) return []
  const units = readUnits(cell.text, isKnown, cell.note)
  if (units.length > 1) cell.note('unit.several', { lead: units[0]?.at(-1) ?? '' })
  return units
}

function unitsIn(cells: RowCells, part: ColumnPart, isKnown: (name: string) => boolean): UnitName[] {
  return cells
    .all(part)
    .flatMap(({ text, note }) =>
      readUnits(text, isKnown, note).flatMap((path) => (path.length > 1 ? [path] : splitKnown(path))),
    )
}

/** In a list of those who take part commas do part: "Schulamt, VHS, AWO". */
function splitKnown(path: UnitName): UnitName[] {
  const [name = ''] = path
  const parts = namesIn(name)
  const isList = parts.length > 1 && !parts.some((part) => /^\p{Ll}|\bund\b/u.test(part))
  return isList ? parts.map((part) => [part]) : [path]
}

function listIn(cells: RowCells, part: ColumnPart): string[] | undefined {
  const found = cells.all(part)
  return found.length === 0 ? undefined : [...new Set(found.flatMap(({ text }) => namesIn(text)))]
}

function readTerm(cells: RowCells, said: RowSaid): void {
  const period = cells.one('period')
  const read = period && readPeriod(period.value, period.note)
  if (read) {
    said.startsOn = read.startsOn
    said.endsOn = read.endsOn
  }
  const begin = cells.one('begin')
  const startsOn = begin && readEnd(begin.value, 'startsOn', begin.note)
  if (startsOn !== undefined) said.startsOn = startsOn
  const end = cells.one('end')
  const endsOn = end && readEnd(end.value, 'endsOn', end.note)
  if (endsOn !== undefined) said.endsOn = endsOn
  if (said.startsOn && said.endsOn && said.endsOn < said.startsOn) {
    ;(end ?? begin ?? period)?.note('period.ends_before_start', { from: said.startsOn, to: said.endsOn })
    delete said.startsOn
    delete said.endsOn
  }
}

function readStanding(cells: RowCells, said: RowSaid, city: OwnReader, today: string): void {
  const status = cells.one('status')
  const read = status && readStatus(city, status.value, status.note)
  if (read) said.status = read
  const assessment = cells.one('assessment')
  const judged = assessment && readAssessment(assessment.value, assessment.note)
  if (judged) said.assessment = judged
  const reasons = cells.all('statusReason').map(({ text }) => text)
  // "läuft seit Mai, zwei Gruppen": the words of a status are its reason where they say more than the status.
  if (status && read && status.text.length > 40) reasons.unshift(status.text)
  if (reasons.length > 0) said.statusReason = reasons.join('\n')
  const date = cells.one('statusDate')
  const day = date && readEnd(date.value, 'endsOn', date.note)
  if (!day) return
  if (day > today) date.note('status.in_the_future', { day, today })
  said.statusDate = day > today ? today : day
}
