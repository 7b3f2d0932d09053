import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Choice, Way } from './tally.ts'

/** Where a vote stands, as far as a ballot asks. */
export type OpenVote = { way: Way; secret: boolean; putAt: Date | null; closesAt: Date | null; closedAt: Date | null }

/** The seat from which somebody wants to vote. `before`: its choice in an open vote, so far. */
export type OwnSeat = { recusedReason: string | null; voted: boolean; mayStillVote: boolean; before: Choice | null }

export type BallotRefusal =
  | 'ballot.not_open'
  | 'ballot.over'
  | 'ballot.in_the_room'
  | 'ballot.recused'
  | 'ballot.mandate_ended'
  | 'ballot.voted_already'

export type BallotFate = 'first' | 'changed' | 'same'

/**
 * Whether a ballot counts, and as what. One a seat: in the open the last one does, and it may be changed until the end; in
 * a secret vote the first does, for nothing leads from the urn to the seat by which it could be found again.
 */
export function decideBallot(
  vote: OpenVote,
  seat: OwnSeat,
  choice: Choice,
  now: Date,
): Outcome<BallotFate, BallotRefusal> {
  const open = checkOpen(vote, now)
  if (!open.ok) return open
  if (vote.way === 'room') return refused('ballot.in_the_room')
  if (seat.recusedReason !== null) return refused('ballot.recused')
  if (!seat.mayStillVote) return refused('ballot.mandate_ended')
  if (vote.secret) return seat.voted ? refused('ballot.voted_already') : ok('first')
  if (seat.before === null) return ok('first')
  return ok(seat.before === choice ? 'same' : 'changed')
}

/**
 * Whether who declares a conflict of interest can still be left out of a vote under way. An open ballot is taken out; one
 * that lies in an urn cannot be found again.
 */
export function checkRecusing(vote: OpenVote, seat: Pick<OwnSeat, 'voted'>, now: Date): Outcome<null, BallotRefusal> {
  const open = checkOpen(vote, now)
  if (!open.ok) return open
  return vote.secret && seat.voted ? refused('ballot.voted_already') : ok(null)
}

function checkOpen({ putAt, closesAt, closedAt }: OpenVote, now: Date): Outcome<null, BallotRefusal> {
  if (putAt === null) return refused('ballot.not_open')
  if (closedAt !== null || (closesAt !== null && now >= closesAt)) return refused('ballot.over')
  return ok(null)
}
