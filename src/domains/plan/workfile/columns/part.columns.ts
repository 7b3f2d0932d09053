import { type BudgetLine, type MeasureSheet, type Milestone, type OutputFigure, participations } from '../../measure.ts'
import { address, name, oneOf, text, unit } from './cell.kinds.ts'
import { type Column, column } from './column.ts'
import { day, money, number, orNothing, year } from './figure.kinds.ts'

export type PartItems = {
  units: MeasureSheet['units'][number]
  budget: BudgetLine
  milestones: Milestone
  figures: OutputFigure
  attachments: MeasureSheet['attachments'][number]
}
export type PartKey = keyof PartItems

export type Part<Key extends PartKey = PartKey> = {
  key: Key
  sheet: string
  columns: readonly Column<PartItems[Key]>[]
  /** What a new row is before its cells are read. */
  blank: PartItems[Key]
}

const units: Part<'units'> = {
  key: 'units',
  sheet: 'Beteiligte',
  columns: [column('unitId', 'Stelle', 40, unit), column('role', 'Rolle', 22, oneOf(participations, 'roles'))],
  blank: { unitId: '', role: 'contributor' },
}

const budget: Part<'budget'> = {
  key: 'budget',
  sheet: 'Budget',
  columns: [
    column('year', 'Jahr', 8, year),
    column('source', 'Finanziert durch', 34, text()),
    column('plannedCents', 'Geplant (€)', 16, money),
    column('spentCents', 'Ausgegeben (€)', 16, orNothing(money)),
  ],
  blank: { year: 0, source: '', plannedCents: 0, spentCents: null },
}

const milestones: Part<'milestones'> = {
  key: 'milestones',
  sheet: 'Meilensteine',
  columns: [
    column('title', 'Meilenstein', 60, name()),
    column('due', 'Fällig am', 12, day('endsOn')),
    column('doneOn', 'Erreicht am', 12, orNothing(day('endsOn'))),
  ],
  blank: { title: '', due: '', doneOn: null },
}

const figures: Part<'figures'> = {
  key: 'figures',
  sheet: 'Kennzahlen',
  columns: [
    column('label', 'Was gezählt wird', 44, name()),
    column('unit', 'Einheit', 16, text()),
    column('asOf', 'Vom', 12, day('endsOn')),
    column('target', 'Ziel', 12, orNothing(number)),
    column('value', 'Erreicht', 12, orNothing(number)),
    column('source', 'Quelle', 34, text()),
  ],
  blank: { label: '', unit: '', asOf: '', target: null, value: null, source: '' },
}

const attachments: Part<'attachments'> = {
  key: 'attachments',
  sheet: 'Unterlagen',
  columns: [column('title', 'Unterlage', 44, name()), column('url', 'Adresse', 60, address)],
  blank: { title: '', url: '' },
}

/** The repeated parts of a sheet, each on a sheet of the file. */
export const parts = { units, budget, milestones, figures, attachments }

/** A part when it does not matter which: its items are what its own columns read and write. */
export type AnyPart = { key: PartKey; sheet: string; columns: readonly Column<object>[]; blank: object }
export const allParts = Object.values(parts) as unknown as readonly AnyPart[]

export function itemsOf(sheet: MeasureSheet, key: PartKey): readonly object[] {
  return sheet[key]
}
