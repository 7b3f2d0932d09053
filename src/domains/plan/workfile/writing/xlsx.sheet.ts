import type { ExportCell } from '../../exports/export-table.ts'
import { columnName, tableLimits } from '../../table/reading/workbook.ts'
import { isSerialDay, toFile } from '../columns/cell.text.ts'
import type { TextSheet, WrittenColumn, WrittenSheet } from './written.book.ts'
import { styleOf } from './xlsx.look.ts'
import { escapeXml } from './xlsx.text.ts'

const opening = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

/** Lines to read, one below the other. */
export function textSheetXml({ lines }: TextSheet): string {
  const rows = lines.map(({ text, bold }, at) => {
    return `<row r="${at + 1}">${textXml(`A${at + 1}`, text, styleOf[bold ? 'bold' : 'plain'])}</row>`
  })
  return `${opening}<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews><cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** Rows under headings that stay in sight, with a filter on each, and lists to choose from. */
export function sheetXml({ columns, rows }: WrittenSheet): string {
  const names = columns.map((_, at) => columnName(at))
  const styles = columns.map(({ look }) => styleOf[look])
  const head = columns.map(({ heading }, at) => textXml(`${names[at]}1`, heading, styleOf.head)).join('')
  const body = rows.map((cells, at) => {
    const row = at + 2
    return `<row r="${row}">${cells.map((cell, column) => cellXml(`${names[column]}${row}`, cell, styles[column] ?? 0)).join('')}</row>`
  })
  const last = `${names.at(-1)}${rows.length + 1}`
  return [
    `${opening}<sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>',
    `</sheetView></sheetViews><cols>${columns.map(colXml).join('')}</cols>`,
    `<sheetData><row r="1">${head}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    validationsXml(columns),
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('')
}

function colXml({ width, look, hidden }: WrittenColumn, at: number): string {
  const place = `min="${at + 1}" max="${at + 1}"`
  return `<col ${place} width="${width}" style="${styleOf[look]}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`
}

function cellXml(place: string, cell: ExportCell, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return textXml(place, toFile(cell), style)
  if ('day' in cell)
    return isSerialDay(cell.day) ? numberXml(place, serialOf(cell.day), style) : textXml(place, cell.day, style)
  return numberXml(place, 'cents' in cell ? cell.cents / 100 : cell.number, style)
}

function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

function numberXml(place: string, number: number, style: number): string {
  return `<c r="${place}" s="${style}"><v>${number}</v></c>`
}

/** Spreadsheets count days from the end of 1899. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}

function validationsXml(columns: readonly WrittenColumn[]): string {
  const rules = columns.flatMap((column, at) =>
    ruleXml(column, `${columnName(at)}2:${columnName(at)}${tableLimits.rows}`),
  )
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

function ruleXml({ look, choices, several }: WrittenColumn, cells: string): string[] {
  const rule = (how: string, inner: string) => [
    `<dataValidation ${how} allowBlank="1" errorTitle="Wirken" sqref="${cells}">${inner}</dataValidation>`,
  ]
  if (choices !== undefined) {
    const strict = several ? '' : ' showErrorMessage="1" error="Bitte wählen Sie aus der Liste."'
    return rule(`type="list"${strict}`, `<formula1>${escapeXml(choices)}</formula1>`)
  }
  if (look === 'day') {
    const how = 'type="date" operator="between" showErrorMessage="1" error="Bitte ein Datum wie 31.12.2027."'
    return rule(how, '<formula1>61</formula1><formula2>109574</formula2>')
  }
  if (look !== 'money') return []
  const how = 'type="decimal" operator="greaterThanOrEqual" showErrorMessage="1" error="Bitte einen Betrag in Euro."'
  return rule(how, '<formula1>0</formula1>')
}
