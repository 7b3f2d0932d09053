export const comparingPatterns = {} as const

export const comparingRoutes = {}
