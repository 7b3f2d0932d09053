export const roundsPatterns = {} as const

export const roundsRoutes = {}
