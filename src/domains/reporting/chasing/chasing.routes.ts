export const chasingPatterns = {} as const

export const chasingRoutes = {}
