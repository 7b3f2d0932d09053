/** Places in a body, each on a side of it; who holds them when is told by mandates. */

/** Sides that we have words for; a city may name others. */
export const knownSides = ['administration', 'outside', 'politics'] as const
export type KnownSide = (typeof knownSides)[number]

/**
 * A seat says for whom it speaks, never what its holder is. `closedOn`: the last day on which it was there. Without a vote
 * it does not count for parity.
 */
export type Seat = {
  id: string
  bodyId: string
  side: string
  speaksFor: string
  selfOrganised: boolean
  votes: boolean
  position: number
  openedOn: string
  closedOn: string | null
  closedReason: string | null
}

export function isOpenOn({ openedOn, closedOn }: Pick<Seat, 'openedOn' | 'closedOn'>, day: string): boolean {
  return openedOn <= day && (closedOn === null || day <= closedOn)
}
