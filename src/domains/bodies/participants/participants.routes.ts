/** Whom the bodies know. */
export const participantsPatterns = {
  participants: '/workspace/participants',
  participant: '/workspace/participants/:participant',
  revokePasses: '/workspace/participants/:participant/links/end',
  eraseParticipant: '/workspace/participants/:participant/erase',
} as const

const encoded = encodeURIComponent

export const participantsRoutes = {
  participants: () => participantsPatterns.participants,
  participant: (id: string) => `/workspace/participants/${encoded(id)}`,
  revokePasses: (id: string) => `/workspace/participants/${encoded(id)}/links/end`,
  eraseParticipant: (id: string) => `/workspace/participants/${encoded(id)}/erase`,
}
