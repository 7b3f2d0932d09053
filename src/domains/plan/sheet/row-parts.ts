import type { MeasureSheet } from '../measure.ts'

/** What may stand in a cell of a repeated part. */
export type CellKind = 'line' | 'day' | 'money' | 'number' | 'year' | 'url' | 'picture' | 'unit' | 'participation'
export type RowColumn = { name: string; kind: CellKind; needed?: true }
export type RowPart = Exclude<keyof typeof rowParts, symbol>

/** The parts of a sheet that repeat, each a row of cells: what forms ask for and pages of differences tell. */
export const rowParts = {
  units: [
    { name: 'unitId', kind: 'unit', needed: true },
    { name: 'role', kind: 'participation', needed: true },
  ],
  milestones: [
    { name: 'title', kind: 'line', needed: true },
    { name: 'due', kind: 'day', needed: true },
    { name: 'doneOn', kind: 'day' },
  ],
  budget: [
    { name: 'year', kind: 'year', needed: true },
    { name: 'source', kind: 'line' },
    { name: 'plannedCents', kind: 'money', needed: true },
    { name: 'spentCents', kind: 'money' },
  ],
  figures: [
    { name: 'label', kind: 'line', needed: true },
    { name: 'unit', kind: 'line' },
    { name: 'asOf', kind: 'day', needed: true },
    { name: 'target', kind: 'number' },
    { name: 'value', kind: 'number' },
    { name: 'source', kind: 'line', needed: true },
  ],
  attachments: [
    { name: 'title', kind: 'line', needed: true },
    { name: 'url', kind: 'url', needed: true },
  ],
  // Of this there is one row at most.
  cover: [
    { name: 'picture', kind: 'picture', needed: true },
    { name: 'alt', kind: 'line', needed: true },
    { name: 'credit', kind: 'line' },
    { name: 'licence', kind: 'line' },
  ],
} as const satisfies Record<string, readonly RowColumn[]>

export const rowPartNames = Object.keys(rowParts) as RowPart[]
export const columnsOf = (part: RowPart): readonly RowColumn[] => rowParts[part]

/** The name of a cell in a form: `milestones__0__due`. */
export const cellName = (part: RowPart, row: number, column: string) => `${part}__${row}__${column}`

/** The field of the post that leads: it belongs to the lead unit, and changes with it as one. */
export const leadPostField = 'leadUnitId__post'

/** Plain parts of a sheet: one line, one paragraph or more, a list with one entry a line, a day, or a choice. */
export const plainParts = {
  title: 'line',
  number: 'line',
  description: 'paragraphs',
  kind: 'choice',
  leadUnitId: 'choice',
  contact: 'line',
  startsOn: 'day',
  endsOn: 'day',
  targetGroups: 'list',
  districts: 'list',
  priority: 'choice',
  contextIndicators: 'list',
  obstacles: 'paragraphs',
  outlook: 'paragraphs',
} as const satisfies Partial<Record<keyof MeasureSheet, 'line' | 'paragraphs' | 'list' | 'day' | 'choice'>>
export type PlainPart = keyof typeof plainParts
