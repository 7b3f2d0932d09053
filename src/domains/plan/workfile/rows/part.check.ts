import type { PartItems, PartKey } from '../columns/part.columns.ts'
import type { Tell } from './finding.ts'
import type { PartSaid } from './part.rows.ts'

/** What must hold among the entries of a part; false where it does not, and has been told. */
export function checkPart(key: PartKey, { items, rows }: PartSaid, tell: Tell): boolean {
  return key !== 'units' || checkUnits(items as PartItems['units'][], rows, tell)
}

function checkUnits(items: readonly PartItems['units'][], rows: readonly number[], tell: Tell): boolean {
  const seen = new Set<string>()
  let right = true
  for (const [at, { unitId, role }] of items.entries()) {
    const one = `${unitId} ${role}`
    if (seen.has(one)) {
      tell('work.unit_twice', rows[at] ?? 0, 'Stelle')
      right = false
    }
    seen.add(one)
  }
  return right
}
