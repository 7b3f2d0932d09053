/** The addresses of what comes after a plan, in the workspace. `:plan` is the plan that ends. */
export const successionPatterns = {
  successor: '/workspace/plans/:plan/successor',
  start: '/workspace/plans/:plan/successor/start',
  closing: '/workspace/plans/:plan/closing',
  reopen: '/workspace/plans/:plan/closing/reopen',
  publish: '/workspace/plans/:plan/closing/publish',
  foreword: '/workspace/plans/:plan/closing/foreword',
  archive: '/workspace/plans/:plan/archive.zip',
} as const

const at = (plan: string, rest: string) => `/workspace/plans/${encodeURIComponent(plan)}/${rest}`

export const successionRoutes = {
  successor: (plan: string, query: Record<string, string> = {}) => {
    const asked = new URLSearchParams(query).toString()
    return at(plan, asked === '' ? 'successor' : `successor?${asked}`)
  },
  start: (plan: string) => at(plan, 'successor/start'),
  closing: (plan: string) => at(plan, 'closing'),
  reopen: (plan: string) => at(plan, 'closing/reopen'),
  publish: (plan: string) => at(plan, 'closing/publish'),
  foreword: (plan: string) => at(plan, 'closing/foreword'),
  archive: (plan: string) => at(plan, 'archive.zip'),
}
