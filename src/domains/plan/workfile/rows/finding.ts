import { type Doubt, type DoubtCode, levelOf } from '../../table/doubt.ts'
import { textOf } from '../../table/reading/workbook.ts'
import type { FoundSheet } from '../recognise.ts'

/** Something to look at in one of several sheets. */
export type Finding = Doubt & { sheet: string }

/** Says what is to be looked at in a sheet: by its row, and by the heading of its column. */
export type Tell = (code: DoubtCode, row: number, heading: string | null, values?: Doubt['values']) => void

export function tellOf(sheet: FoundSheet, findings: Finding[]): Tell {
  return (code, row, heading, values = {}) => {
    const column = heading === null ? null : (sheet.columns.get(heading) ?? null)
    const text = column === null ? '' : textOf(sheet.rows[row]?.[column])
    findings.push({ sheet: sheet.name, level: levelOf(code), code, row, column, text: shortened(text), values })
  }
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
