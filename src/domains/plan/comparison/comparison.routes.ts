/** The address of a comparison: a document, and the plan that it is compared with. */
export const comparisonPatterns = {
  comparison: '/workspace/documents/:document/comparison/:plan',
  earlier: '/workspace/documents/:document/earlier',
} as const

export const comparisonRoutes = {
  comparison: (document: string, plan: string) =>
    comparisonPatterns.comparison
      .replace(':document', encodeURIComponent(document))
      .replace(':plan', encodeURIComponent(plan)),
  earlier: (document: string) => comparisonPatterns.earlier.replace(':document', encodeURIComponent(document)),
}
