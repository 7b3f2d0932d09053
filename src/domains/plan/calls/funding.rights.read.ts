import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { findMeasure } from '../measure.queries.ts'
import { askRule } from '../measure-rights.read.ts'
import { mayEdit, mayEditMeasure } from '../plan.access.ts'
import type { Target } from './funding.ts'

/** The office edits all; a unit what is for measures that it leads, and for nothing else. */
export async function mayEditFunding(tx: Transaction, scope: Scope, targets: readonly Target[]): Promise<boolean> {
  if (mayEdit(scope.viewer)) return true
  if (targets.length === 0 || targets.some(({ kind }) => kind === 'goal')) return false
  const may = await askRule(tx, scope, mayEditMeasure)
  for (const { id } of targets) {
    const measure = await findMeasure(tx, 'id', id)
    if (!measure || !may(measure.sheet.leadUnitId)) return false
  }
  return true
}
