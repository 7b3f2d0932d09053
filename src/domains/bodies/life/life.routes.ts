import type { Lang } from '../../../i18n/languages.ts'

/** Where texts come from, what became of drafts, where they stand, and what was decided on them. */
export const lifePatterns = {
  goalOrigin: '/:lang/goals/:goal/origin',
  measureOrigin: '/:lang/measures/:measure/origin',
  publicDraft: '/:lang/drafts/:kind{goal|measure}/:draft',
  drafts: '/workspace/drafts',
  provenance: '/workspace/provenance/:kind{goal|measure}/:record',
  provenanceGaps: '/workspace/provenance',
  recordDecision: '/workspace/decisions/:kind{goal|measure}/:record',
  decideItem: '/workspace/meetings/:meeting/run/:item/decide',
} as const

const encoded = encodeURIComponent
type Kind = 'goal' | 'measure'

/** Public ones by the record's slug; those of the workspace by its id, and a plan by its slug. */
export const lifeRoutes = {
  origin: (lang: Lang, kind: Kind, slug: string) => `/${lang}/${kind}s/${encoded(slug)}/origin`,
  publicDraft: (lang: Lang, kind: Kind, slug: string) => `/${lang}/drafts/${kind}/${encoded(slug)}`,
  drafts: (plan?: string) => `/workspace/drafts${plan === undefined ? '' : `?plan=${encoded(plan)}`}`,
  provenance: (kind: Kind, id: string) => `/workspace/provenance/${kind}/${encoded(id)}`,
  provenanceGaps: (plan?: string) => `/workspace/provenance${plan === undefined ? '' : `?plan=${encoded(plan)}`}`,
  recordDecision: (kind: Kind, id: string) => `/workspace/decisions/${kind}/${encoded(id)}`,
  decideItem: (meeting: string, item: string) => `/workspace/meetings/${encoded(meeting)}/run/${encoded(item)}/decide`,
}
