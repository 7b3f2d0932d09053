/** The file of an edition's measures: the address of their list, with an ending. */
export const workfilePattern = '/workspace/plans/:plan/measures.xlsx'

export function workfileRoute(plan: string): string {
  return `/workspace/plans/${encodeURIComponent(plan)}/measures.xlsx`
}
