export const freezingPatterns = {} as const

export const freezingRoutes = {}
