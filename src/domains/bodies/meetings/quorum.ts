import { countSides } from '../seats/composition.ts'
import { broken, judge, type ParityTerms } from '../seats/parity.ts'
import type { Present } from './attendance.ts'
import type { Seating } from './seating.ts'

/** `seats`: open ones with a vote, the vacant too. `needed`: of how many somebody has to be there. */
export type SideQuorum = { side: string; seats: number; present: number; needed: number; isMet: boolean }

/** `unruled`: the body has no rule of parity. `off`: the rules that do not hold among those who are there. */
export type Quorum = {
  sides: SideQuorum[]
  isMet: boolean
  parity: 'holds' | 'broken' | 'unruled'
  off: ParityTerms[]
}

/**
 * Whether those who are there can decide: on each side a share of its seats, and in all anybody. A vacant seat counts among
 * those of which the share is asked, or the other side would decide alone.
 */
export function quorumOf({ sides, rules, seats }: Seating, present: readonly Present[]): Quorum {
  const voting = seats.filter(({ votes }) => votes)
  const there = voting.filter(({ id }) => present.some(({ seatId }) => seatId === id))
  const each = sides
    .map(({ side, quorumPart, quorumOf: whole }) => {
      const own = voting.filter((seat) => seat.side === side).length
      const needed = Math.ceil((own * quorumPart) / whole)
      const here = there.filter((seat) => seat.side === side).length
      return { side, seats: own, present: here, needed, isMet: here >= needed }
    })
    .filter((side) => side.seats > 0)
  const off = broken(
    judge(
      rules,
      countSides(
        sides.map(({ side }) => side),
        there,
      ),
    ),
  ).map(({ rule }) => rule)
  const parity = rules.length === 0 ? 'unruled' : off.length === 0 ? 'holds' : 'broken'
  return { sides: each, isMet: there.length > 0 && each.every(({ isMet }) => isMet), parity, off }
}
