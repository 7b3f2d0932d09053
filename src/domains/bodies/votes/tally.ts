/** What a vote comes to. The same ballots always give the same result, in whatever order they came. */
export const motionRules = ['consent', 'simple', 'two_thirds', 'double_majority'] as const
export type MotionRule = (typeof motionRules)[number]

export const choices = ['yes', 'no', 'abstain'] as const
export type Choice = (typeof choices)[number]
export type Counts = Record<Choice, number>

export const ways = ['room', 'writing'] as const
export type Way = (typeof ways)[number]

/**
 * One side in a vote. `seats`: its open seats with a vote, the vacant ones too. `entitled`: from whose seat it can be voted
 * here, the recused among them left out; in the room, that are those who sit there.
 */
export type VotingSide = {
  side: string
  seats: number
  entitled: number
  recused: number
  quorumPart: number
  quorumOf: number
  counts: Counts
}

export type Vote = { rule: MotionRule; way: Way; sides: readonly VotingSide[]; lacksParity: boolean }

export const results = ['carried', 'lost', 'no_quorum', 'no_parity'] as const
export type Result = (typeof results)[number]

/** Why it came out so; what is kept, for it can be said in every language. `sides`: those that it hung on. */
export const whys = [
  'nobody_there',
  'side_not_quorate',
  'no_parity',
  'nobody_against',
  'somebody_against',
  'more_yes',
  'no_more_yes',
  'two_thirds',
  'no_two_thirds',
  'each_side',
  'not_each_side',
] as const
export type Why = (typeof whys)[number]
export type Verdict = { result: Result; why: Why; sides: string[] }

export const noCounts: Counts = { yes: 0, no: 0, abstain: 0 }

export function tally(vote: Vote): Verdict {
  const { rule, sides, lacksParity } = vote
  const total = totalOf(sides)
  if (sides.every((side) => takingPart(vote.way, side) === 0)) return verdict('no_quorum', 'nobody_there')
  const short = sides.filter((side) => !isQuorate(vote.way, side))
  if (short.length > 0) return verdict('no_quorum', 'side_not_quorate', short)
  if (lacksParity) return verdict('no_parity', 'no_parity')
  switch (rule) {
    case 'consent':
      return total.no === 0 ? verdict('carried', 'nobody_against') : verdict('lost', 'somebody_against')
    case 'simple':
      return hasMajority(total) ? verdict('carried', 'more_yes') : verdict('lost', 'no_more_yes')
    case 'two_thirds':
      return hasTwoThirds(total) ? verdict('carried', 'two_thirds') : verdict('lost', 'no_two_thirds')
    case 'double_majority': {
      // A side of whom nobody may vote here has no say that could be missing: its quorum was judged above.
      const against = sides.filter((side) => side.entitled > 0 && !hasMajority(side.counts))
      return against.length === 0 ? verdict('carried', 'each_side') : verdict('lost', 'not_each_side', against)
    }
  }
}

function verdict(result: Result, why: Why, sides: readonly VotingSide[] = []): Verdict {
  return { result, why, sides: sides.map(({ side }) => side) }
}

/** Who is there takes part; in writing, whose ballot is in. */
export function takingPart(way: Way, { entitled, counts }: VotingSide): number {
  return way === 'room' ? entitled : sumOf(counts)
}

/**
 * A vacant seat counts among those of which a share is asked, or the other side would decide alone. A recused one does not:
 * a conflict of interest takes a vote away, and must not stop the body. A side that is recused as a whole is quorate.
 */
export function isQuorate(way: Way, side: VotingSide): boolean {
  return takingPart(way, side) * side.quorumOf >= (side.seats - side.recused) * side.quorumPart
}

/** A tie is lost; who abstains is neither for nor against. */
export function hasMajority({ yes, no }: Counts): boolean {
  return yes > no
}

function hasTwoThirds({ yes, no }: Counts): boolean {
  return yes > 0 && 3 * yes >= 2 * (yes + no)
}

export function sumOf({ yes, no, abstain }: Counts): number {
  return yes + no + abstain
}

export function totalOf(sides: readonly { counts: Counts }[]): Counts {
  return sides.reduce((sum, { counts }) => addCounts(sum, counts), noCounts)
}

function addCounts(a: Counts, b: Counts): Counts {
  return { yes: a.yes + b.yes, no: a.no + b.no, abstain: a.abstain + b.abstain }
}

/** How many of each choice, side by side; a side without a ballot has noughts. */
export function countBallots(
  sides: readonly string[],
  ballots: readonly { side: string; choice: Choice }[],
): Map<string, Counts> {
  const counts = new Map(sides.map((side) => [side, { ...noCounts }]))
  for (const { side, choice } of ballots) {
    const of = counts.get(side)
    if (of) of[choice] += 1
  }
  return counts
}

/** The sides for which more was counted than may vote there: then somebody was counted twice, or voted who may not. */
export function countedTooMany(sides: readonly Pick<VotingSide, 'side' | 'entitled' | 'counts'>[]): string[] {
  return sides.filter(({ entitled, counts }) => sumOf(counts) > entitled).map(({ side }) => side)
}
