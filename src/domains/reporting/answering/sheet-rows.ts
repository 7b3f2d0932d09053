import type { Words } from '../../../platform/http/form.ts'
import type { CellColumn } from '../../plan/plan.ts'

/** The answers that are rows of cells, each with what may stand in it. */
export const sheetRows = {
  figures: [
    { name: 'label', kind: 'line', needed: true },
    { name: 'value', kind: 'number' },
    { name: 'target', kind: 'number' },
    { name: 'unit', kind: 'line' },
    { name: 'asOf', kind: 'day', needed: true },
    { name: 'source', kind: 'line', needed: true },
  ],
  money: [
    { name: 'year', kind: 'year', needed: true },
    { name: 'source', kind: 'line' },
    { name: 'plannedCents', kind: 'money' },
    { name: 'spentCents', kind: 'money' },
  ],
  milestones: [
    { name: 'title', kind: 'line', needed: true },
    { name: 'due', kind: 'day', needed: true },
    { name: 'doneOn', kind: 'day' },
  ],
  attachments: [
    { name: 'title', kind: 'line', needed: true },
    { name: 'url', kind: 'url', needed: true },
  ],
} as const satisfies Record<string, readonly CellColumn[]>
export type RowKey = keyof typeof sheetRows
export const rowKeys = Object.keys(sheetRows) as RowKey[]
export const columnsOf = (key: RowKey): readonly CellColumn[] => sheetRows[key]

/** The name of a cell in a form: `milestones__0__due`. */
export const cellName = (key: string, row: number, column: string) => `${key}__${row}__${column}`

/** Nobody writes a thousand rows; a form that brings more is a trial. */
const mostRows = 200

/** How many rows say something, up to the last that does. */
export function countRows(words: Words, key: string): number {
  const filled = Object.entries(words).filter(([name, typed]) => name.startsWith(`${key}__`) && typed.trim() !== '')
  const last = Math.max(-1, ...filled.map(([name]) => Number(name.split('__')[1])))
  return Number.isSafeInteger(last) ? Math.min(last + 1, mostRows) : 0
}
