import { allOrNone } from '../../../platform/all-or-none.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
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
    const lead = await unitNamed(within, leadUnit)
    return lead.ok ? addMeasure(within, planId, { ...sheet, leadUnitId: lead.value }, { reason }) : lead
  })
}

async function unitNamed(scope: Scope, name: string): Promise<Outcome<string | null, 'measure.unit_closed'>> {
  if (name === '') return ok(null)
  const known = await findUnitNamed(scope, name)
  if (known && known.closedOn !== null) return refused('measure.unit_closed', { name: known.name.words })
  return ok(known?.id ?? (await addUnit(scope, { name, short: '', kind: 'department', parentId: null })))
}
