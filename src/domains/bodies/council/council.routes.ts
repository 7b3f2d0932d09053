/** The council's own system, from which papers are found. */
export const councilPatterns = {
  council: '/workspace/council',
  look: '/workspace/council/look',
  sync: '/workspace/council/sync',
  remove: '/workspace/council/remove',
} as const

export const councilRoutes = {
  council: () => councilPatterns.council,
}
