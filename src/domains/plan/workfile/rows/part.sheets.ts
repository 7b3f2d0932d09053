import { textOf, type Workbook } from '../../table/reading/workbook.ts'
import { mainColumns } from '../columns/main.columns.ts'
import { allParts, type PartKey } from '../columns/part.columns.ts'
import { keyOf, printOfPart } from '../prints.ts'
import { type FoundSheet, findHeads, findMain, keyHeading } from '../recognise.ts'
import type { WorkPicture } from '../workfile.proposal.ts'
import { type Finding, tellOf } from './finding.ts'
import type { PartSheet, PartSheets } from './measure.parts.ts'
import { groupRows, printOfRawRows } from './part.rows.ts'

/** The sheets of the repeated parts, with what they lack told. */
export function openPartSheets(book: Workbook, findings: Finding[]): PartSheets {
  const found = new Map<PartKey, PartSheet>()
  const main = findMain(book)
  for (const part of allParts) {
    const sheet = book.sheets.find(({ name }) => name === part.sheet)
    if (!sheet) {
      if (main) tellOf(main, findings)('work.sheet_missing', main.head, null, { sheet: part.sheet })
      continue
    }
    const heads = findHeads(sheet) ?? { name: sheet.name, rows: sheet.rows, head: 0, columns: new Map() }
    const tell = tellOf(heads, findings)
    if (!heads.columns.has(keyHeading)) {
      if (sheet.rows.length > 0) tell('work.key_missing', heads.head, null)
      continue
    }
    for (const { heading } of part.columns) {
      if (!heads.columns.has(heading)) tell('work.column_gone', heads.head, null, { column: heading })
    }
    found.set(part.key, { sheet: heads, groups: groupRows(heads), tell })
  }
  for (const sheet of book.sheets) {
    const heads = findHeads(sheet)
    if (!heads || heads.name === main?.name || allParts.some((part) => part.sheet === sheet.name)) continue
    tellOf(heads, findings)('work.sheet_unknown', heads.head, null)
  }
  return found
}

/** Columns that the first table lacks: it does not speak of them. */
export function tellMissing(main: FoundSheet, findings: Finding[]): void {
  const tell = tellOf(main, findings)
  for (const { heading } of mainColumns) {
    if (!main.columns.has(heading)) tell('work.column_gone', main.head, null, { column: heading })
  }
}

/** Rows of parts whose measure has no row: of one of the plan they are left out, of any other they are wrong. */
export function tellStrayParts(sheets: PartSheets, keys: ReadonlySet<string>, { measures, names }: WorkPicture): void {
  const known = new Map(measures.map((one) => [keyOf(one.id), one]))
  for (const part of allParts) {
    const { sheet, groups, tell } = sheets.get(part.key) ?? {}
    if (!sheet || !groups || !tell) continue
    for (const [key, rows] of groups) {
      if (key !== '' && keys.has(key)) continue
      const measure = known.get(key)
      const isAsItIs = measure && printOfRawRows(part, sheet, rows) === printOfPart(part, measure.sheet, names)
      if (isAsItIs) continue
      for (const { row } of rows) {
        if (measure) tell('work.part_without_row', row, keyHeading)
        else tell(key === '' ? 'work.key_empty' : 'work.key_unknown', row, keyHeading, { words: textOf(key) })
      }
    }
  }
}
