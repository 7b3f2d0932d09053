import type { Lang } from '../../../i18n/languages.ts'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { translatingRoutes } from '../translating/translating.routes.ts'
import type { Finding, FindingKind } from './finding.ts'

/** Mended by saying how a measure stands, not on its sheet. */
const ofStatus: readonly FindingKind[] = ['status.none', 'status.old', 'measure.past_end']

/** The page on which a finding can be mended. */
export function mendAt({ kind, record, values }: Pick<Finding, 'kind' | 'record' | 'values'>, plan: string): string {
  const lang = values.lang as Lang
  if (kind === 'goal.no_measure') return editingRoutes.newMeasure(plan)
  if (kind === 'translation.missing') return translatingRoutes.queue(lang, { plan, state: 'missing' })
  if (kind === 'translation.outdated') return translatingRoutes.queue(lang, { plan, state: 'outdated' })
  if (kind === 'translation.term') return translatingRoutes.record(lang, record.id)
  if (ofStatus.includes(kind)) return editingRoutes.measure(record.slug)
  return draftingRoutes.revise(record.kind, record.id)
}
