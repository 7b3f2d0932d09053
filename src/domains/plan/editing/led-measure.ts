import { allOrNone } from '../../../platform/all-or-none.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addUnit, findUnitNamed } from '../../accounts/accounts.ts'
import { addMeasure, type MeasureSheet } from '../plan.ts'

/**
 * Adds a measure with the unit that leads it, by the name that people call it; a name not known founds a department.
 * Both or neither: a refused measure leaves no unit behind.
 */
export async function addLedMeasure(
  scope: Scope,
  planId: string,
  { sheet, leadUnit, reason }: { sheet: MeasureSheet; leadUnit: string; reason: string },
): Promise<Outcome<{ slug: string }>> {
  return allOrNone(scope, 'plan.addLedMeasure', async (within) => {
    const leadUnitId = await unitNamed(within, leadUnit)
    return addMeasure(within, planId, { ...sheet, leadUnitId }, { reason })
  })
}

async function unitNamed(scope: Scope, name: string): Promise<string | null> {
  if (name === '') return null
  const known = await findUnitNamed(scope, name)
  return known?.id ?? addUnit(scope, { name, short: '', kind: 'department', parentId: null })
}
