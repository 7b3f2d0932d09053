import type { Lang } from '../../../i18n/languages.ts'

/** Every address of the interface for programs, once. */
export const apiPatterns = {
  description: '/api/v1/openapi.json',
  plans: '/api/v1/plans',
  plan: '/api/v1/plans/:plan',
  fields: '/api/v1/plans/:plan/fields',
  field: '/api/v1/plans/:plan/fields/:field',
  goals: '/api/v1/goals',
  goal: '/api/v1/goals/:goal',
  measures: '/api/v1/measures',
  measure: '/api/v1/measures/:measure',
  decisions: '/api/v1/decisions',
  lineage: '/api/v1/lineage',
} as const

/** How other sites ask for what shows a picture of ours in them (oembed.com). */
export const oembedPattern = '/api/oembed'

/** Where that stands for one picture, by the whole address of its page. */
export function oembedAddress(pictureUrl: string): string {
  return `${oembedPattern}?format=json&url=${encodeURIComponent(pictureUrl)}`
}

export type ApiPattern = keyof typeof apiPatterns

/** The address with its language, in which its texts are asked for. */
export function apiAddress(pattern: ApiPattern, lang: Lang, slugs: Record<string, string> = {}): string {
  const path = apiPatterns[pattern].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(slugs[name] ?? ''))
  return `${path}?lang=${lang}`
}
