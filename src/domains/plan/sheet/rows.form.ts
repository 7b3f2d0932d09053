import { line, type Words } from '../../../platform/http/form.ts'
import type { FormErrors } from '../form.ts'
import type { Cover, MeasureSheet, Participation } from '../measure.ts'
import { type Known, readCell } from './cell.form.ts'
import { cellName, columnsOf, type RowPart } from './row-parts.ts'

type Rows = Pick<MeasureSheet, 'units' | 'milestones' | 'budget' | 'figures' | 'attachments' | 'cover'>
type Cell = string | number | null
type Row = { at: number; cells: Record<string, Cell> }

/** The repeated parts of a sheet. An empty row is none; of one that says something all has to be there that it needs. */
export function readRows(words: Words, errors: FormErrors, known: Known): Rows {
  const rows = (part: RowPart) => readPart(words, errors, part, known)
  const cellsOf = <Kind>(part: RowPart) => rows(part).map(({ cells }) => cells as Kind)
  return {
    units: cellsOf<{ unitId: string; role: Participation }>('units'),
    milestones: cellsOf('milestones'),
    budget: cellsOf('budget'),
    figures: cellsOf('figures'),
    attachments: cellsOf('attachments'),
    cover: cellsOf<Cover>('cover')[0] ?? null,
  }
}

/** How many rows of a part say something, up to the last that does. */
export function countRows(words: Words, part: RowPart): number {
  const filled = Object.keys(words).filter((name) => name.startsWith(`${part}__`) && line(words, name) !== '')
  const last = Math.max(-1, ...filled.map((name) => Number(name.split('__')[1])))
  // Nobody writes a thousand rows; an address that says so is a trial.
  return Number.isSafeInteger(last) ? Math.min(last + 1, 500) : 0
}

function readPart(words: Words, errors: FormErrors, part: RowPart, known: Known): Row[] {
  const columns = columnsOf(part)
  return Array.from({ length: countRows(words, part) }).flatMap((_, at) => {
    const typed = columns.map((column) => ({ ...column, id: cellName(part, at, column.name) }))
    if (typed.every(({ id }) => line(words, id) === '')) return []
    const cells = typed.map((column) => [column.name, readCell(words, errors, column, known)])
    return [{ at, cells: Object.fromEntries(cells) as Row['cells'] }]
  })
}
