import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import type { UnitMeasure } from '../accounts/accounts.ts'
import { editingRoutes } from './editing/editing.routes.ts'
import { listEditions } from './edition.queries.ts'
import { compareNumbers } from './measure.ts'
import { askRule } from './measure-rights.read.ts'
import { mayRecordStatus, stagesListedFor } from './plan.access.ts'
import { loadTranslator } from './translation.queries.ts'

/** What the pages of units tell of measures: those of all plans that have not been succeeded. */
export async function listUnitMeasures(scope: Scope): Promise<UnitMeasure[]> {
  return read(scope, async (tx) => {
    const living = (await listEditions(tx, scope)).filter(({ state }) => state !== 'succeeded').map(({ id }) => id)
    if (living.length === 0) return []
    const rows = await tx
      .selectFrom('planMeasure')
      .select(['id', 'slug', 'number', 'title', 'leadUnitId', 'leadPostId'])
      .where('planId', 'in', living)
      .where('stage', 'in', stagesListedFor(scope.viewer))
      .execute()
    if (rows.length === 0) return []
    const ids = rows.map(({ id }) => id)
    const parts = await tx
      .selectFrom('planMeasureUnit')
      .select(['measureId', 'unitId'])
      .where('measureId', 'in', ids)
      .execute()
    const taking = Map.groupBy(parts, ({ measureId }) => measureId)
    const say = await loadTranslator(tx, scope, ids)
    const mayOpen = await askRule(tx, scope, mayRecordStatus)
    return rows
      .map(({ id, slug, number, title, leadUnitId, leadPostId }) => ({
        number,
        title: say(id, 'title', title),
        href: mayOpen(leadUnitId) ? editingRoutes.measure(slug) : null,
        leadUnitId,
        leadPostId,
        units: (taking.get(id) ?? []).map(({ unitId }) => unitId),
      }))
      .sort(compareNumbers)
  })
}
