export const approvingPatterns = {} as const

export const approvingRoutes = {}
