import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Invitation } from './invitation.ts'
import { type Seating, type SeatPart, sitterOf } from './seating.ts'

/** Who sits on a seat in a meeting. A seat that nobody took is not there. */
export type Present = { seatId: string; participantId: string; part: SeatPart }
export type PresenceWish = { seatId: string; part: SeatPart | null }
export type PresenceRefusal = 'attendance.nobody' | 'attendance.twice'

/** Who is there, by what the chair has entered. Nobody sits on two seats, or one would vote for two. */
export function decideAttendance(
  { seats }: Seating,
  wishes: readonly PresenceWish[],
): Outcome<Present[], PresenceRefusal> {
  const present: Present[] = []
  for (const { seatId, part } of wishes) {
    const seat = seats.find(({ id }) => id === seatId)
    if (!seat || part === null) continue
    const sitter = sitterOf(seat, part)
    if (!sitter) return refused('attendance.nobody', { seat: seat.speaksFor })
    if (present.some(({ participantId }) => participantId === sitter.participantId)) {
      return refused('attendance.twice', { name: sitter.name })
    }
    present.push({ seatId, participantId: sitter.participantId, part })
  }
  return ok(present)
}

/** Who is to be expected, by the answers so far. A deputy of several seats sits on the first that needs them. */
export function expectedFrom({ seats }: Seating, invitations: readonly Invitation[]): Present[] {
  const expected: Present[] = []
  const isFree = (id: string) => !expected.some(({ participantId }) => participantId === id)
  for (const part of ['holder', 'deputy'] as const) {
    for (const seat of seats) {
      if (expected.some(({ seatId }) => seatId === seat.id)) continue
      const sitter = sitterOf(seat, part)
      const said = invitations.find((one) => one.seatId === seat.id && one.participantId === sitter?.participantId)
      if (!sitter || said?.answer !== 'comes' || !isFree(sitter.participantId)) continue
      expected.push({ seatId: seat.id, participantId: sitter.participantId, part })
    }
  }
  return expected
}
