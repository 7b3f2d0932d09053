/** A link is good for longer than any comment loop or written vote lasts; every mail brings a new one. */
export const passDays = 60

/** One that was revoked is gone. */
export type Pass = { participantId: string; madeAt: Date; expiresAt: Date }

/** A backup that held them would open links again that were ended since; everybody can ask for a new one. */
export const doorTables = ['bodies_pass'] as const

export function expiryOf(now: Date): Date {
  return new Date(now.getTime() + passDays * 86_400_000)
}
