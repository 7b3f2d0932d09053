/** Every address of bringing measures in from a table, once. */
export const tablePatterns = {
  upload: '/workspace/plans/:plan/table',
  columns: '/workspace/plans/:plan/table/:table',
  preview: '/workspace/plans/:plan/table/:table/preview',
  progress: '/workspace/plans/:plan/table/:table/progress',
  delete: '/workspace/plans/:plan/table/:table/delete',
} as const

const at = (plan: string) => `/workspace/plans/${encodeURIComponent(plan)}/table`

export const tableRoutes = {
  upload: (plan: string) => at(plan),
  columns: (plan: string, table: string) => `${at(plan)}/${table}`,
  preview: (plan: string, table: string) => `${at(plan)}/${table}/preview`,
  progress: (plan: string, table: string) => `${at(plan)}/${table}/progress`,
  delete: (plan: string, table: string) => `${at(plan)}/${table}/delete`,
}
