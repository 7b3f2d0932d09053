import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { Finding, FindingKind } from './finding.ts'

/** Mended by saying how a measure stands, not on its sheet. */
const ofStatus: readonly FindingKind[] = ['status.none', 'status.old', 'measure.past_end']

/** The page on which a finding can be mended. */
export function mendAt({ kind, record }: Pick<Finding, 'kind' | 'record'>, plan: string): string {
  if (kind === 'goal.no_measure') return editingRoutes.newMeasure(plan)
  if (kind === 'translation.missing' || kind === 'translation.outdated') return editingRoutes.words(plan)
  if (ofStatus.includes(kind)) return editingRoutes.measure(record.slug)
  return draftingRoutes.revise(record.kind, record.id)
}
