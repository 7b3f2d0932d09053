import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { listSides } from '../seats/terms.queries.ts'
import { listBallots, listCounts, listUrns, type SideTally } from './ballot.queries.ts'
import { listBodyMandates, listEntitled, listVotingSeats, type OnList } from './entitled.queries.ts'
import { countSeats, mayStillVote } from './entitlement.ts'
import type { Motion } from './motion.ts'
import { countBallots, noCounts, type VotingSide } from './tally.ts'

/**
 * How a vote stands: who may vote, whose ballot is in, and what was counted of each side so far. `ended`: the seats of whose
 * mandate has ended meanwhile, from which nobody votes any more.
 */
export type Standing = {
  list: OnList[]
  cast: ReadonlySet<string>
  ended: ReadonlySet<string>
  sides: VotingSide[]
}

/** Of a secret vote that is over, `sides` says no more than what was kept of it. */
export async function loadStanding(tx: Transaction, motion: Motion, now: Date): Promise<Standing> {
  const list = await listEntitled(tx, [motion.id])
  const ballots = motion.secret ? [] : await listBallots(tx, [motion.id])
  const voted = list.filter((one) => (motion.secret ? one.voted : ballots.some(({ seatId }) => seatId === one.seatId)))
  const counts = await loadCounts(tx, motion, list)
  const seats = await listVotingSeats(tx, motion.bodyId)
  const day = dayOf(motion.putAt ?? now)
  const mandates = await listBodyMandates(tx, motion.bodyId)
  const ended = list.filter((one) => !mayStillVote(one, mandates, dayOf(motion.closedAt ?? now)))
  const sides = (await listSides(tx, motion.bodyId)).map(({ side, quorumPart, quorumOf }) => {
    const own = list.filter((one) => one.side === side)
    const recused = own.filter(({ recusedReason }) => recusedReason !== null).length
    return {
      ...{ side, quorumPart, quorumOf, recused, seats: countSeats(seats, side, day) },
      ...{ entitled: own.length - recused, counts: counts.get(side) ?? noCounts },
    }
  })
  return { list, cast: seatsOf(voted), ended: seatsOf(ended), sides }
}

const seatsOf = (list: readonly OnList[]) => new Set(list.map(({ seatId }) => seatId))

async function loadCounts(tx: Transaction, motion: Motion, list: readonly OnList[]) {
  const bySide = (rows: readonly SideTally[]) => new Map(rows.map(({ side, counts }) => [side, counts]))
  if (motion.secret) return bySide(await listUrns(tx, [motion.id]))
  if (motion.way === 'room') return bySide(await listCounts(tx, [motion.id]))
  const sideOf = new Map(list.map(({ seatId, side }) => [seatId, side]))
  const ballots = await listBallots(tx, [motion.id])
  return countBallots(
    [...new Set(sideOf.values())],
    ballots.map(({ seatId, choice }) => ({ side: sideOf.get(seatId) ?? '', choice })),
  )
}

/** Whose ballot is awaited yet; in the room nobody's is. */
export function missingOf({ list, cast, ended }: Standing): OnList[] {
  return list.filter(({ seatId, recusedReason }) => recusedReason === null && !cast.has(seatId) && !ended.has(seatId))
}
