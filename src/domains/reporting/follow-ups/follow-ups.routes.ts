export const followUpsPatterns = {
  followUps: '/workspace/follow-ups',
  move: '/workspace/follow-ups/:followUp/move',
  done: '/workspace/follow-ups/:followUp/done',
  undo: '/workspace/follow-ups/:followUp/undo',
} as const

const of = (id: string) => `/workspace/follow-ups/${encodeURIComponent(id)}`

export const followUpsRoutes = {
  /** `on`: kind and id of the record for which one is to be set. */
  followUps: (on?: string) => `/workspace/follow-ups${on === undefined ? '' : `?on=${encodeURIComponent(on)}`}`,
  move: (id: string) => `${of(id)}/move`,
  done: (id: string) => `${of(id)}/done`,
  undo: (id: string) => `${of(id)}/undo`,
}
