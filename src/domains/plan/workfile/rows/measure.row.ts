import { blankSheet, checkSheet, ledBy, type MeasureSheet } from '../../measure.ts'
import { textOf } from '../../table/reading/workbook.ts'
import type { KnownMeasure } from '../../table/rows/row.match.ts'
import { printOfWritten } from '../columns/cell.text.ts'
import { type Facts, type MainRow, mainColumns } from '../columns/main.columns.ts'
import { mainRowOf, readPrints } from '../prints.ts'
import { type FoundSheet, printHeading } from '../recognise.ts'
import type { Keeps, WorkPicture, WorkRow } from '../workfile.proposal.ts'
import type { Tell } from './finding.ts'
import { inWords, readKnownRow, readNewRow } from './main.rows.ts'
import { type Differing, type PartSheets, readParts } from './measure.parts.ts'
import { kindSaid, statusSaid } from './standing.rows.ts'

type Help = { main: FoundSheet; sheets: PartSheets; picture: WorkPicture; tell: Tell; keeps: Keeps }

/** Told with the status and the change of kind, not as facts of their own. */
const aside: ReadonlySet<string> = new Set([
  'status',
  'assessment',
  'asOf',
  'reason',
  'kind',
  'kindSince',
  'kindReason',
])

/** What the row of a measure of the plan would change. */
export function proposeKnown(
  { row, key, measure }: { row: number; key: string; measure: KnownMeasure },
  { main, sheets, picture, tell, keeps }: Help,
): WorkRow {
  const { names, today } = picture
  const prints = main.columns.get(printHeading)
  const base = readPrints(prints === undefined ? '' : textOf(main.rows[row]?.[prints]))
  const { version } = measure
  const keep = (fact: string) => keeps[`${row}-${fact}`]
  const before = mainRowOf(measure)
  const said = readKnownRow(main, row, before, { names, tell, base, version, keep })
  const parts = readParts(key, measure.sheet, sheets, { names, base, version, keep })
  const help = { row, today, tell }
  const status = statusSaid(said.value, said.changed, measure, help)
  const kindChange = kindSaid(said.value, measure.sheet.kind, picture.kindSince.get(measure.id), help)
  const lead = ledBy(measure.sheet, said.value.leadUnitId)
  const sheet = { ...measure.sheet, ...factsOf(said.value), ...lead, ...parts.parts }
  const differs = [...factsDiffering(before, said.value, said.changed, picture), ...parts.differs]
  const changes = differs.length > 0 || parts.removed.length > 0 || status || kindChange
  const failed = said.failed || parts.failed || status === undefined || kindChange === undefined
  const right = changes ? isRight(sheet, row, tell) : true
  const clashes = [...said.clashes, ...parts.clashes]
  const settled = clashes.length > 0 ? 'clash' : changes ? 'changed' : 'same'
  return {
    row,
    kind: failed || !right ? 'error' : settled,
    measure,
    sheet,
    differs,
    clashes,
    removed: parts.removed,
    status: status ?? null,
    kindChange: kindChange ?? null,
  }
}

/** What the row of a new measure would add. */
export function proposeNew({ row, key }: { row: number; key: string }, { main, sheets, picture, tell }: Help): WorkRow {
  const { names, today } = picture
  const blank = mainRowOf({ sheet: blankSheet(''), last: null })
  const said = readNewRow(main, row, blank, { names, tell })
  const all = key === '' ? new Map() : sheets
  const parts = readParts(key, blankSheet(''), all, { names, base: readPrints('0'), version: 0, keep: () => undefined })
  const print = (one: (typeof mainColumns)[number], value: MainRow) => printOfWritten(one.write(value, names))
  const given = new Set(
    mainColumns.filter((one) => print(one, said.value) !== print(one, blank)).map(({ key: fact }) => fact as string),
  )
  const status = statusSaid(said.value, given, null, { row, today, tell })
  const sheet = { ...blankSheet(''), ...factsOf(said.value), ...parts.parts }
  const right = said.failed || isRight(sheet, row, tell)
  return {
    row,
    kind: said.failed || parts.failed || status === undefined || !right ? 'error' : 'new',
    measure: null,
    sheet,
    differs: [...factsDiffering(blank, said.value, given, picture), ...parts.differs],
    clashes: [],
    removed: [],
    status: status ?? null,
    kindChange: null,
  }
}

function factsOf({
  status: _s,
  assessment: _a,
  asOf: _d,
  reason: _r,
  kindSince: _k,
  kindReason: _w,
  ...facts
}: MainRow): Facts {
  return facts
}

function factsDiffering(
  before: MainRow,
  after: MainRow,
  changed: ReadonlySet<string>,
  { names }: WorkPicture,
): Differing[] {
  return mainColumns
    .filter(({ key }) => changed.has(key) && !aside.has(key))
    .map((one) => ({
      heading: one.heading,
      before: inWords(one.write(before, names)),
      after: inWords(one.write(after, names)),
    }))
}

const headings = {
  'measure.title_missing': ['work.empty', 'Titel'],
  'measure.goal_missing': ['work.goal_missing', 'Ziele'],
  'measure.ends_before_start': ['work.ends_before_start', 'Ende'],
} as const

function isRight(sheet: MeasureSheet, row: number, tell: Tell): boolean {
  const checked = checkSheet(sheet)
  if (!checked.ok) {
    const [code, heading] = headings[checked.code]
    tell(code, row, heading)
  }
  return checked.ok
}
