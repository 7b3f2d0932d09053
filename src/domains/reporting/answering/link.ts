/** A link that opens some parts of one round for whoever got it. `personId` null: a colleague to whom it was passed on. */
export type Link = {
  id: string
  roundId: string
  personId: string | null
  delegatedBy: string | null
  name: string
  mail: string | null
  lang: string
  madeAt: Date
  expiresAt: Date
  endedAt: Date | null
}

/** Whether it still opens anything: one that was ended, or is over, does not. */
export function isOpen({ expiresAt, endedAt }: Pick<Link, 'expiresAt' | 'endedAt'>, now: Date): boolean {
  return endedAt === null && now < expiresAt
}
