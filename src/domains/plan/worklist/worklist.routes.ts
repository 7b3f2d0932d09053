/** The addresses of the list of measures and of what is done in it. The list itself is `editingPatterns.measures`. */
export const worklistPatterns = {
  row: '/workspace/plans/:plan/measures/row',
  many: '/workspace/plans/:plan/measures/many',
  changeMany: '/workspace/plans/:plan/measures/many/change',
  undo: '/workspace/plans/:plan/measures/undo',
  views: '/workspace/plans/:plan/measures/views',
  removeView: '/workspace/plans/:plan/measures/views/:view/remove',
} as const

const at = (plan: string) => `/workspace/plans/${encodeURIComponent(plan)}/measures`

export const worklistRoutes = {
  list: (plan: string, query = '') => (query === '' ? at(plan) : `${at(plan)}?${query}`),
  row: (plan: string, query: string) => `${at(plan)}/row?${query}`,
  many: (plan: string, query: string) => `${at(plan)}/many?${query}`,
  changeMany: (plan: string, query: string) => `${at(plan)}/many/change?${query}`,
  undo: (plan: string, query: string) => `${at(plan)}/undo?${query}`,
  views: (plan: string, query: string) => `${at(plan)}/views?${query}`,
  removeView: (plan: string, id: string) => `${at(plan)}/views/${id}/remove`,
}
