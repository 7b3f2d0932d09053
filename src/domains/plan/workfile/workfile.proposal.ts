import { blankSheet, type KindChangeRecord, type MeasureSheet } from '../measure.ts'
import type { StatusCommand } from '../status.ts'
import { textOf, type Workbook } from '../table/reading/workbook.ts'
import type { KnownMeasure } from '../table/rows/row.match.ts'
import type { Names } from './columns/names.ts'
import { keyOf } from './prints.ts'
import { type FoundSheet, findMain, keyHeading } from './recognise.ts'
import { type Finding, type Tell, tellOf } from './rows/finding.ts'
import type { Clash } from './rows/main.rows.ts'
import type { Differing } from './rows/measure.parts.ts'
import { proposeKnown, proposeNew } from './rows/measure.row.ts'
import { checkNumbers } from './rows/number.check.ts'
import { openPartSheets, tellMissing, tellStrayParts } from './rows/part.sheets.ts'

/** What a row would do. `clash` waits for a person's word; the reasons of an `error` are among the findings. */
export type WorkRow = {
  row: number
  kind: 'new' | 'changed' | 'same' | 'clash' | 'error'
  measure: KnownMeasure | null
  sheet: MeasureSheet
  differs: Differing[]
  clashes: Clash[]
  removed: Differing[]
  status: StatusCommand | null
  kindChange: KindChangeRecord | null
}

/** `absent`: measures of the plan that the file has no row of; they stay as they are. */
export type WorkProposal = { rows: WorkRow[]; findings: Finding[]; absent: number }

/** The plan as a file is compared with it. `kindSince`: the day of the last change of kind, by measure. */
export type WorkPicture = {
  names: Names
  measures: readonly KnownMeasure[]
  kindSince: ReadonlyMap<string, string>
  today: string
}

/** Which side is kept, by row and fact: `12-title`. */
export type Keeps = Record<string, 'file' | 'plan'>

/** Holds a file against the plan that it came from, row by row. Changes nothing. */
export function proposeWorkfile(book: Workbook, keeps: Keeps, picture: WorkPicture): WorkProposal {
  const findings: Finding[] = []
  const main = findMain(book)!
  const tell = tellOf(main, findings)
  tellMissing(main, findings)
  const sheets = openPartSheets(book, findings)
  const keyed = main.columns.has(keyHeading) ? findKeys(main, picture, tell) : []
  if (!main.columns.has(keyHeading)) tell('work.key_missing', main.head, null)
  const rows = keyed.map(({ row, key, measure, wrong }): WorkRow => {
    if (wrong) return wrongRow(row, measure)
    const help = { main, sheets, picture, tell, keeps }
    return measure ? proposeKnown({ row, key, measure }, help) : proposeNew({ row, key }, help)
  })
  checkNumbers(rows, picture.measures, tell)
  tellStrayParts(sheets, new Set(keyed.map(({ key }) => key)), picture)
  const present = new Set(keyed.map(({ measure }) => measure?.id))
  const absent = picture.measures.filter(({ id, stage }) => stage !== 'closed' && !present.has(id)).length
  return {
    rows,
    absent,
    findings: findings.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error')),
  }
}

type Keyed = { row: number; key: string; measure: KnownMeasure | null; wrong: boolean }

/** Empty, or a word of the writer's own by which the other sheets refer to the row. */
const isNewKey = (key: string) => key === '' || /^neu\b/i.test(key)

function findKeys(main: FoundSheet, { measures }: WorkPicture, tell: Tell): Keyed[] {
  const known = new Map(measures.map((one) => [keyOf(one.id), one]))
  const at = main.columns.get(keyHeading)!
  const first = new Map<string, number>()
  const keyed: Keyed[] = []
  for (let row = main.head + 1; row < main.rows.length; row++) {
    const cells = main.rows[row]!
    if (cells.every((cell) => textOf(cell).trim() === '')) continue
    const key = textOf(cells[at]).trim()
    const measure = known.get(key) ?? null
    const before = key === '' ? undefined : first.get(key)
    const isUnknown = !measure && !isNewKey(key)
    if (isUnknown) tell('work.key_unknown', row, keyHeading)
    else if (before !== undefined) tell('work.key_twice', row, keyHeading, { row: String(before + 1) })
    else first.set(key, row)
    keyed.push({ row, key, measure, wrong: isUnknown || before !== undefined })
  }
  return keyed
}

function wrongRow(row: number, measure: KnownMeasure | null): WorkRow {
  const sheet = measure?.sheet ?? blankSheet('')
  return { row, kind: 'error', measure, sheet, differs: [], clashes: [], removed: [], status: null, kindChange: null }
}
