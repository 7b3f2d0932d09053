/** Where what units said is approved: the queue of a round, and one part of it. */
export const approvingPatterns = {
  queue: '/workspace/rounds/:round/queue',
  review: '/workspace/updates/:part/review',
  returnPart: '/workspace/updates/:part/return',
  rewordPart: '/workspace/updates/:part/reword',
  reopenPart: '/workspace/updates/:part/reopen',
} as const

const encoded = encodeURIComponent
const part = (id: string, act: string) => `/workspace/updates/${encoded(id)}/${act}`

/** `round`: its slug. */
export const approvingRoutes = {
  queue: (round: string, query = '') => `/workspace/rounds/${encoded(round)}/queue${query === '' ? '' : `?${query}`}`,
  review: (id: string) => part(id, 'review'),
  returnPart: (id: string) => part(id, 'return'),
  rewordPart: (id: string) => part(id, 'reword'),
  reopenPart: (id: string) => part(id, 'reopen'),
}
