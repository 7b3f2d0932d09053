import type { ParityTerms } from '../seats/parity.ts'

/** A side of a body. `name`: in the city's own words; null: as we call it. Its quorum: `quorumPart` of `quorumOf`. */
export type SeatingSide = { side: string; name: string | null; quorumPart: number; quorumOf: number }

export type Sitter = { participantId: string; name: string }

/** A seat on the day of a meeting. `holder`, `deputy`: null where nobody is known who could come. */
export type SeatingSeat = {
  id: string
  side: string
  speaksFor: string
  selfOrganised: boolean
  votes: boolean
  holder: Sitter | null
  deputy: Sitter | null
}

/** Who can come to a meeting, by what rules it counts who has come. */
export type Seating = {
  sides: readonly SeatingSide[]
  rules: readonly ParityTerms[]
  seats: readonly SeatingSeat[]
}

export type SeatPart = 'holder' | 'deputy'

export function sitterOf(seat: SeatingSeat, part: SeatPart): Sitter | null {
  return part === 'holder' ? seat.holder : seat.deputy
}
