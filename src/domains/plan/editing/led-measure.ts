import type { Outcome, Refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
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
  const refusals: Refused[] = []
  try {
    return await transact(scope, 'plan.addLedMeasure', async ({ tx }) => {
      const within = { ...scope, db: tx }
      const leadUnitId = await unitNamed(within, leadUnit)
      const added = await addMeasure(within, planId, { ...sheet, leadUnitId }, { reason })
      if (added.ok) return added
      refusals.push(added)
      throw new Undone()
    })
  } catch (error) {
    const [refusal] = refusals
    if (error instanceof Undone && refusal) return refusal
    throw error
  }
}

/** Takes back what the transaction has written so far. */
class Undone extends Error {}

async function unitNamed(scope: Scope, name: string): Promise<string | null> {
  if (name === '') return null
  const known = await findUnitNamed(scope, name)
  return known?.id ?? addUnit(scope, { name, short: '', kind: 'department', parentId: null })
}
