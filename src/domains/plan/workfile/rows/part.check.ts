import type { CallRow, PartItems, PartKey } from '../columns/part.columns.ts'
import type { Tell } from './finding.ts'
import type { PartSaid } from './part.rows.ts'

/** What must hold among the entries of a part; false where it does not, and has been told. */
export function checkPart(key: PartKey, { items, rows }: PartSaid, tell: Tell): boolean {
  if (key === 'units') return checkUnits(items as PartItems['units'][], rows, tell)
  return key !== 'calls' || checkCalls(items as CallRow[], rows, tell)
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

function checkCalls(items: readonly CallRow[], rows: readonly number[], tell: Tell): boolean {
  const wrong = items.findIndex(({ opensOn, closesOn }) => closesOn < opensOn)
  if (wrong >= 0) tell('work.ends_before_start', rows[wrong] ?? 0, 'Schließt am')
  return wrong < 0
}
