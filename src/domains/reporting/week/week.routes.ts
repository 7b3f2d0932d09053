export const weekPatterns = { week: '/workspace/week' } as const
export const weekRoutes = { week: () => '/workspace/week' }
