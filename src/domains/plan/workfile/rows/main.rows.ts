import type { CellValue } from '../../table/reading/workbook.ts'
import { printOfRead, printOfWritten } from '../columns/cell.text.ts'
import type { Column } from '../columns/column.ts'
import { type MainRow, mainColumns } from '../columns/main.columns.ts'
import { inOurWords, type Names } from '../columns/names.ts'
import type { Base } from '../prints.ts'
import { type FoundSheet, keyHeading } from '../recognise.ts'
import type { Tell } from './finding.ts'
import { sideOf } from './three-way.ts'

/** Both sides of a fact that was changed in the file and in the plan meanwhile, as the file writes them. */
export type Clash = { key: string; heading: string; file: string[]; now: string[] }

/** What the row of a known measure says. `changed`: the keys of what it changes. */
export type MainSaid = { value: MainRow; changed: Set<string>; clashes: Clash[]; failed: boolean }

type Help = {
  names: Names
  tell: Tell
  base: Base
  version: number
  /** What was decided about a clash, by the key of the fact. */
  keep: (key: string) => 'file' | 'plan' | undefined
}

/** Lays a row over what is there now, cell by cell; a cell as it left, or as it is now, says nothing. */
export function readKnownRow(sheet: FoundSheet, row: number, now: MainRow, help: Help): MainSaid {
  const said: MainSaid = { value: now, changed: new Set(), clashes: [], failed: false }
  for (const column of mainColumns) {
    const at = sheet.columns.get(column.heading)
    if (at !== undefined) readCell(said, column, sheet.rows[row]?.[at] ?? '', { row, now, help })
  }
  return said
}

function readCell(
  said: MainSaid,
  column: Column<MainRow>,
  cell: CellValue,
  { row, now, help }: { row: number; now: MainRow; help: Help },
): void {
  const { names, base, version } = help
  const prints = {
    now: printOfWritten(column.write(now, names)),
    nowInOurs: printOfWritten(column.write(now, inOurWords(names))),
  }
  const side = (file: string) => sideOf(column.key, { ...prints, file }, base, version)
  if (side(printOfRead(cell)) === 'plan') return
  const read = column.read(cell, names, (code, values) => help.tell(code, row, column.heading, values))
  if (read === undefined) {
    said.failed = true
    return
  }
  const written = column.write({ ...now, ...read }, names)
  const which = side(printOfWritten(written))
  const kept = which === 'both' ? help.keep(column.key) : which
  if (kept === 'plan') return
  if (kept === undefined) {
    const now_ = column.write(now, names)
    said.clashes.push({ key: column.key, heading: column.heading, file: inWords(written), now: inWords(now_) })
  } else {
    said.value = { ...said.value, ...read }
    said.changed.add(column.key)
  }
}

/** What the row of a new measure says; what it leaves out stays blank. */
export function readNewRow(
  sheet: FoundSheet,
  row: number,
  blank: MainRow,
  { names, tell }: Pick<Help, 'names' | 'tell'>,
): { value: MainRow; failed: boolean } {
  let value = blank
  let failed = false
  for (const column of mainColumns) {
    const at = sheet.columns.get(column.heading)
    const cell = at === undefined ? '' : (sheet.rows[row]?.[at] ?? '')
    if (printOfRead(cell) === '' && column.key === 'kind') continue
    const heading = at === undefined ? keyHeading : column.heading
    const read = column.read(cell, names, (code, values) => tell(code, row, heading, values))
    if (read === undefined) failed = true
    else value = { ...value, ...read }
  }
  return { value, failed }
}

/** As people read it: days stay ISO days, which the page writes out. */
export function inWords(cell: ReturnType<Column<MainRow>['write']>): string[] {
  if (cell === null || cell === '') return []
  if (typeof cell === 'string') return [cell]
  if ('day' in cell) return [cell.day]
  if ('number' in cell) return [String(cell.number).replace('.', ',')]
  return [`${(cell.cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`]
}
