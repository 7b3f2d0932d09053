/** Tables as a city's own program would write them, for tests. */
import writeExcelFile from 'write-excel-file/node'
import type { TableFile } from './reading/table.reader.ts'

export type Written = string | number | boolean | Date | null
export type WrittenCell = Written | { value: Written; columnSpan?: number; rowSpan?: number; format?: string }

/** An .xlsx file of one or several sheets. Cells under a merged one are null. */
export async function xlsxFile(
  name: string,
  sheets: Record<string, readonly (readonly WrittenCell[])[]>,
): Promise<TableFile> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(asCell)) }))
  const blob = await writeExcelFile(data as never).toBuffer()
  return { name, bytes: new Uint8Array(blob) }
}

function asCell(cell: WrittenCell) {
  const { value, ...look } = cell !== null && typeof cell === 'object' && 'value' in cell ? cell : { value: cell }
  if (value === null) return null
  const kind =
    value instanceof Date ? Date : typeof value === 'number' ? Number : typeof value === 'boolean' ? Boolean : String
  return { type: kind, value, ...(value instanceof Date ? { format: 'dd.mm.yyyy' } : {}), ...look }
}

export function csvFile(name: string, text: string | Uint8Array): TableFile {
  return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
}
