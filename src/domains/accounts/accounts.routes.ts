/** Every address of signing in and of people, once. */
export const accountsPatterns = {
  signIn: '/workspace/sign-in',
  link: '/workspace/sign-in/:token',
  invitation: '/workspace/invitations/:token',
  signOut: '/workspace/sign-out',
  me: '/workspace/me',
  endSession: '/workspace/me/sessions/:session/end',
  code: '/workspace/second-factor',
  secondFactor: '/workspace/me/second-factor',
  confirmFactor: '/workspace/me/second-factor/confirm',
  endFactor: '/workspace/me/second-factor/end',
  people: '/workspace/people',
  invite: '/workspace/people/invitations',
  withdraw: '/workspace/people/invitations/:invitation/withdraw',
  grant: '/workspace/people/:person/roles',
  reset: '/workspace/people/:person/second-factor/reset',
  endRole: '/workspace/people/roles/:membership/end',
  acts: '/workspace/people/acts',
  outbox: '/workspace/outbox',
} as const

const encoded = encodeURIComponent

export const accountsRoutes = {
  signIn: () => accountsPatterns.signIn,
  link: (token: string) => `/workspace/sign-in/${encoded(token)}`,
  invitation: (token: string) => `/workspace/invitations/${encoded(token)}`,
  signOut: () => accountsPatterns.signOut,
  me: () => accountsPatterns.me,
  endSession: (id: string) => `/workspace/me/sessions/${encoded(id)}/end`,
  code: () => accountsPatterns.code,
  secondFactor: () => accountsPatterns.secondFactor,
  confirmFactor: () => accountsPatterns.confirmFactor,
  endFactor: () => accountsPatterns.endFactor,
  people: () => accountsPatterns.people,
  invite: () => accountsPatterns.invite,
  withdraw: (id: string) => `/workspace/people/invitations/${encoded(id)}/withdraw`,
  grant: (id: string) => `/workspace/people/${encoded(id)}/roles`,
  reset: (id: string) => `/workspace/people/${encoded(id)}/second-factor/reset`,
  endRole: (id: string) => `/workspace/people/roles/${encoded(id)}/end`,
  acts: () => accountsPatterns.acts,
  outbox: () => accountsPatterns.outbox,
}
