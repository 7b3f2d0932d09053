/** Where is told, and forgotten, what is held of an address. */
export const privacyPatterns = { address: '/workspace/held-of-address' } as const

export const privacyRoutes = { address: () => privacyPatterns.address }
