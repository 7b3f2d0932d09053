import type { Lang } from '../../../i18n/languages.ts'
import { planRoutes } from '../plan.routes.ts'
import type { RecordLine } from './record-line.ts'

export function addressOf(lang: Lang, { kind, slug, edition }: Pick<RecordLine, 'kind' | 'slug' | 'edition'>): string {
  if (kind === 'plan') return planRoutes.plan(lang, edition)
  return kind === 'field' ? planRoutes.field(lang, edition, slug) : planRoutes[kind](lang, slug)
}

/** Of a goal or a measure, whose address names no edition. */
export function ownAddress(lang: Lang, kind: 'goal' | 'measure', slug: string): string {
  return planRoutes[kind](lang, slug)
}

/** What is done in a district. */
export function districtAddress(lang: Lang, district: string): string {
  return planRoutes.measures(lang, { district })
}
