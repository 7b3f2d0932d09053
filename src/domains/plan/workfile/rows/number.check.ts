import type { KnownMeasure } from '../../table/rows/row.match.ts'
import type { WorkRow } from '../workfile.proposal.ts'
import type { Tell } from './finding.ts'

/** No two living measures of a plan have one number: rows that would give one away twice become errors. */
export function checkNumbers(rows: WorkRow[], measures: readonly KnownMeasure[], tell: Tell): void {
  const owners = new Map<string, number>()
  const count = (number: string | null, by: number) => {
    if (number !== null) owners.set(number, (owners.get(number) ?? 0) + by)
  }
  const living = (one: KnownMeasure | null) => one === null || one.stage !== 'closed'
  for (const one of measures) if (living(one)) count(one.sheet.number, 1)
  const other = rows.filter(({ kind, measure, sheet }) => {
    return kind !== 'error' && living(measure) && sheet.number !== (measure?.sheet.number ?? null)
  })
  for (const { measure, sheet } of other) {
    count(measure?.sheet.number ?? null, -1)
    count(sheet.number, 1)
  }
  for (const one of other) {
    if (one.sheet.number === null || (owners.get(one.sheet.number) ?? 0) < 2) continue
    tell('work.number_taken', one.row, 'Nr.')
    one.kind = 'error'
  }
}
