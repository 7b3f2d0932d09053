/** Every address of the plan's editing pages, once. */
export const editingPatterns = {
  editions: '/workspace',
  draft: '/workspace/plans/:plan',
  publish: '/workspace/plans/:plan/publication',
  discard: '/workspace/plans/:plan/discard',
  descent: '/workspace/plans/:plan/descent',
  measures: '/workspace/plans/:plan/measures',
  newMeasure: '/workspace/plans/:plan/measures/new',
  measure: '/workspace/measures/:measure',
} as const

const fill = (pattern: string, value: string) => pattern.replace(/:\w+/, encodeURIComponent(value))

export const editingRoutes = {
  editions: () => editingPatterns.editions,
  draft: (plan: string) => fill(editingPatterns.draft, plan),
  publish: (plan: string) => fill(editingPatterns.publish, plan),
  discard: (plan: string) => fill(editingPatterns.discard, plan),
  descent: (plan: string) => fill(editingPatterns.descent, plan),
  measures: (plan: string) => fill(editingPatterns.measures, plan),
  newMeasure: (plan: string) => fill(editingPatterns.newMeasure, plan),
  measure: (measure: string) => fill(editingPatterns.measure, measure),
}
