import { createHash } from 'node:crypto'
import type { MeasureSheet } from '../measure.ts'
import type { KnownMeasure } from '../table/rows/row.match.ts'
import { printOfWritten } from './columns/cell.text.ts'
import { type MainRow, mainColumns } from './columns/main.columns.ts'
import type { Names } from './columns/names.ts'
import { type AnyPart, allParts, itemsOf } from './columns/part.columns.ts'

/** What people see of a measure's id, and copy into the other sheets. Among the measures of a plan it is the only one. */
export function keyOf(id: string): string {
  return `M-${id.replaceAll('-', '').slice(0, 12)}`
}

export function mainRowOf({ sheet, last }: Pick<KnownMeasure, 'sheet' | 'last'>): MainRow {
  const { units: _u, budget: _b, milestones: _m, figures: _f, attachments: _a, ...facts } = sheet
  return {
    ...facts,
    status: last?.status ?? null,
    assessment: last?.assessment ?? null,
    asOf: last?.asOf ?? null,
    reason: last?.reason ?? '',
    kindSince: null,
    kindReason: '',
  }
}

/** What stands of each fact and each part in a file, in few letters. */
export type Prints = ReadonlyMap<string, string>

export function printsOf(measure: Pick<KnownMeasure, 'sheet' | 'last'>, names: Names): Prints {
  const row = mainRowOf(measure)
  return new Map([
    ...mainColumns.map((one) => [one.key, printOfWritten(one.write(row, names))] as const),
    ...allParts.map((part) => [part.key, printOfPart(part, measure.sheet, names)] as const),
  ])
}

export function printOfPart(part: AnyPart, sheet: MeasureSheet, names: Names): string {
  return printOfRows(itemsOf(sheet, part.key).map((item) => printOfItem(part, item, names)))
}

export function printOfItem({ columns }: AnyPart, item: object, names: Names): string {
  return JSON.stringify(columns.map((one) => printOfWritten(one.write(item, names))))
}

export function printOfRows(rows: readonly string[]): string {
  return rows.join('\n')
}

/**
 * The version of a measure when a file left, and a short digest of each fact and part: by it a fact that was changed in
 * the file is told from one that was changed in the plan meanwhile.
 */
export function writePrints(version: number, prints: Prints): string {
  return [String(version), ...[...prints].map(([key, print]) => `${key}=${short(print)}`)].join(' ')
}

/** `isBase`: whether the print is that of what left; undefined where the file does not say. */
export type Base = { version: number | null; isBase: (key: string, print: string) => boolean | undefined }

export function readPrints(words: string): Base {
  const [version = '', ...rest] = words.split(' ')
  const digests = new Map(rest.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]))
  return {
    version: /^\d{1,9}$/.test(version) ? Number(version) : null,
    isBase: (key, print) => (digests.has(key) ? digests.get(key) === short(print) : undefined),
  }
}

function short(print: string): string {
  return createHash('sha256').update(print).digest('base64url').slice(0, 7)
}
