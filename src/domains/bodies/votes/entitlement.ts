/** Who may vote on a motion. Decided when it is put, and frozen: whoever gets a seat later waits for the next vote. */
export type SeatPart = 'holder' | 'deputy'

export type VotingSeat = {
  id: string
  side: string
  selfOrganised: boolean
  votes: boolean
  openedOn: string
  closedOn: string | null
}

/** `participantId`: null where an organisation has not yet said whom it sends. */
export type SeatMandate = {
  seatId: string
  part: SeatPart
  participantId: string | null
  startsOn: string
  endsOn: string | null
}

export type Sitting = { seatId: string; participantId: string; part: SeatPart }

export type Entitled = {
  seatId: string
  side: string
  selfOrganised: boolean
  participantId: string
  part: SeatPart
  recusedReason: string | null
}

/**
 * `sitting`: who sits on which seat in the room, null when it is voted in writing. `away`: holders who cannot vote now.
 * `recused`: who declared a conflict of interest in one of the motion's records, and why.
 */
export type PuttingFacts = {
  day: string
  seats: readonly VotingSeat[]
  mandates: readonly SeatMandate[]
  sitting: readonly Sitting[] | null
  away: ReadonlySet<string>
  recused: ReadonlyMap<string, string>
}

/**
 * Of each seat with a vote one person: who sits there; in writing its holder, or the deputy where the seat has no holder,
 * or one who is away or recused. Nobody votes from two seats: the one that they hold goes before those for which they
 * stand in. Of a seat for which there is nobody but who is recused, that is kept.
 */
export function decideEntitled(facts: PuttingFacts): Entitled[] {
  const { day, recused } = facts
  const taken = new Set<string>()
  const entitled: Entitled[] = []
  const seats = facts.seats.filter((seat) => seat.votes && isOpenOn(seat, day))
  const take = (seat: VotingSeat, participantId: string, part: SeatPart) => {
    taken.add(participantId)
    const { id, side, selfOrganised } = seat
    entitled.push({
      ...{ seatId: id, side, selfOrganised, participantId, part },
      recusedReason: recused.get(participantId) ?? null,
    })
  }
  const isFree = (participantId: string) => !taken.has(participantId)
  for (const part of ['holder', 'deputy'] as const) {
    for (const seat of seats) {
      if (entitled.some(({ seatId }) => seatId === seat.id)) continue
      const candidate = candidateFor(facts, seat.id, part)
      if (candidate !== null && isFree(candidate)) take(seat, candidate, part)
    }
  }
  for (const seat of seats) {
    if (entitled.some(({ seatId }) => seatId === seat.id)) continue
    const holder = facts.sitting === null ? personOf(facts, seat.id, 'holder') : null
    if (holder !== null && recused.has(holder) && isFree(holder)) take(seat, holder, 'holder')
  }
  const order = new Map(seats.map(({ id }, at) => [id, at]))
  return entitled.sort((a, b) => (order.get(a.seatId) ?? 0) - (order.get(b.seatId) ?? 0))
}

function candidateFor(facts: PuttingFacts, seatId: string, part: SeatPart): string | null {
  const { sitting, away, recused } = facts
  if (sitting) {
    return sitting.find((one) => one.seatId === seatId && one.part === part)?.participantId ?? null
  }
  const person = personOf(facts, seatId, part)
  return person === null || recused.has(person) || away.has(person) ? null : person
}

function personOf({ mandates, day }: PuttingFacts, seatId: string, part: SeatPart): string | null {
  const mandate = mandates.find((one) => one.seatId === seatId && one.part === part && isHeldOn(one, day))
  return mandate?.participantId ?? null
}

/** How many seats a side has of which a share has to take part: those with a vote, vacant or not. */
export function countSeats(seats: readonly VotingSeat[], side: string, day: string): number {
  return seats.filter((seat) => seat.side === side && seat.votes && isOpenOn(seat, day)).length
}

/**
 * Whether somebody on the frozen list may still vote from their seat. Whose mandate has ended meanwhile may not, with
 * whatever link: until the vote closes nobody votes from that seat, and what was cast before stays.
 */
export function mayStillVote(
  { seatId, participantId, part }: Pick<Entitled, 'seatId' | 'participantId' | 'part'>,
  mandates: readonly SeatMandate[],
  day: string,
): boolean {
  return mandates.some(
    (one) => one.seatId === seatId && one.part === part && one.participantId === participantId && isHeldOn(one, day),
  )
}

function isOpenOn({ openedOn, closedOn }: VotingSeat, day: string): boolean {
  return openedOn <= day && (closedOn === null || day <= closedOn)
}

function isHeldOn({ startsOn, endsOn }: SeatMandate, day: string): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn)
}
