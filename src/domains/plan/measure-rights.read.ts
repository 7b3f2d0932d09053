import type { Transaction } from '../../platform/database.ts'
import type { Scope, Viewer } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { loadPaths } from '../accounts/accounts.ts'
import { isId } from './document.verbs.ts'
import { findMeasure } from './measure.queries.ts'
import { mayEdit, mayEditMeasure, mayRecordStatus } from './plan.access.ts'

/** A rule on a measure: asked with the unit that leads it and those above. */
export type MeasureRule = (viewer: Viewer, lead: readonly string[]) => boolean

/** What the rule says of the measures of each unit; the tree is looked up only for those whom it matters to. */
export async function askRule(
  tx: Transaction,
  scope: Scope,
  may: MeasureRule,
): Promise<(leadUnitId: string | null) => boolean> {
  if (may(scope.viewer, [])) return () => true
  if (scope.viewer.kind !== 'person') return () => false
  const pathOf = await loadPaths(tx, scope)
  return (leadUnitId) => may(scope.viewer, pathOf(leadUnitId))
}

/** Whether the viewer may change what a record says: all of the plan, or the measures of their unit. */
export async function mayWrite(tx: Transaction, scope: Scope, subject: string, id: string): Promise<boolean> {
  if (mayEdit(scope.viewer)) return true
  const measure = subject === 'measure' && isId(id) ? await findMeasure(tx, 'id', id) : undefined
  return measure !== undefined && (await askRule(tx, scope, mayEditMeasure))(measure.sheet.leadUnitId)
}

export async function mayWriteMeasure(scope: Scope, id: string): Promise<boolean> {
  return read(scope, (tx) => mayWrite(tx, scope, 'measure', id))
}

/** What the viewer may do with one measure; nothing where there is none. */
export async function showMeasureRights(scope: Scope, slug: string): Promise<{ mayEdit: boolean; mayRecord: boolean }> {
  return read(scope, async (tx) => {
    const measure = await findMeasure(tx, 'slug', slug)
    if (!measure) return { mayEdit: false, mayRecord: false }
    const { leadUnitId } = measure.sheet
    return {
      mayEdit: (await askRule(tx, scope, mayEditMeasure))(leadUnitId),
      mayRecord: (await askRule(tx, scope, mayRecordStatus))(leadUnitId),
    }
  })
}

/** For the rows of a list: whether the viewer may say how the measures of a unit stand. */
export async function mayRecordFor(scope: Scope): Promise<(leadUnitId: string | null) => boolean> {
  return read(scope, (tx) => askRule(tx, scope, mayRecordStatus))
}
