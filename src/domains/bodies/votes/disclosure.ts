import {
  type Choice,
  type Counts,
  choices,
  hasMajority,
  type MotionRule,
  sumOf,
  totalOf,
  type VotingSide,
} from './tally.ts'

/** From how many ballots on it can be told what was chosen without telling who chose it. */
export const smallestGroup = 5

type SideVoted = Pick<VotingSide, 'side' | 'entitled' | 'counts'>
export type ShownSide = { side: string; counts: Counts }

/** What of a result may be told: by side, in all, or nothing but what came of it. */
export type Shown = { sides: ShownSide[] | null; total: Counts | null }

const nothing: Shown = { sides: null, total: null }

/**
 * Of an open vote, everything. Of a secret one, no side where any is small, since what one chose follows from the others';
 * and nothing at all where the total would tell what a small side chose. A secret vote that did not come about is not
 * counted out.
 */
export function disclose(
  { secret, rule, result }: { secret: boolean; rule: MotionRule; result: string },
  sides: readonly SideVoted[],
): Shown {
  const all = sides.map(({ side, counts }) => ({ side, counts }))
  const total = totalOf(sides)
  if (!secret) return { sides: all, total }
  if (result !== 'carried' && result !== 'lost') return nothing
  const small = sides.filter(isSmall)
  if (small.length === 0) return { sides: all, total }
  if (sumOf(total) < smallestGroup || sides.reduce((sum, { entitled }) => sum + entitled, 0) < smallestGroup) {
    return nothing
  }
  const known = { total, rule, isCarried: result === 'carried' }
  return small.some((side) => isGivenAway(side, sides, known)) ? nothing : { sides: null, total }
}

/** Many who may vote hide nothing when few of them did. A side of which nobody may vote has nothing to hide. */
function isSmall({ entitled, counts }: SideVoted): boolean {
  if (entitled === 0) return false
  const cast = sumOf(counts)
  return entitled < smallestGroup || (cast > 0 && cast < smallestGroup)
}

type Known = { total: Counts; rule: MotionRule; isCarried: boolean }

/**
 * Whether a small side can have chosen in one way alone, for whoever knows the total, the result, and how many of each side
 * voted: a unanimous vote gives everybody away, and a double majority says something of each side.
 */
function isGivenAway(own: SideVoted, sides: readonly SideVoted[], { total, rule, isCarried }: Known): boolean {
  const cast = sumOf(own.counts)
  if (cast === 0) return false
  const rest = reachable(sides.filter((side) => side !== own))
  const isPossible = (counts: Counts) => {
    const left = { yes: total.yes - counts.yes, no: total.no - counts.no }
    if (rule !== 'double_majority') return rest.has(keyOf(left, true)) || rest.has(keyOf(left, false))
    const isFor = hasMajority(counts)
    if (isCarried) return isFor && rest.has(keyOf(left, true))
    return rest.has(keyOf(left, false)) || (!isFor && rest.has(keyOf(left, true)))
  }
  return splitsOf(cast).filter(isPossible).length < 2
}

/** Every sum to which sides can come, and whether each of them is for it. */
function reachable(sides: readonly SideVoted[]): Set<string> {
  let sums = new Map([[keyOf({ yes: 0, no: 0 }, true), { yes: 0, no: 0, isFor: true }]])
  for (const { entitled, counts } of sides) {
    const next: typeof sums = new Map()
    for (const sum of sums.values()) {
      for (const split of splitsOf(sumOf(counts))) {
        const isFor = sum.isFor && (entitled === 0 || hasMajority(split))
        const one = { yes: sum.yes + split.yes, no: sum.no + split.no, isFor }
        next.set(keyOf(one, isFor), one)
      }
    }
    sums = next
  }
  return new Set(sums.keys())
}

function keyOf({ yes, no }: Pick<Counts, 'yes' | 'no'>, isFor: boolean): string {
  return `${yes} ${no} ${isFor}`
}

/** All ways in which so many can have chosen. */
function splitsOf(cast: number): Counts[] {
  const upTo = (n: number) => Array.from({ length: n + 1 }, (_, i) => i)
  return upTo(cast).flatMap((yes) => upTo(cast - yes).map((no) => ({ yes, no, abstain: cast - yes - no })))
}

/** What is left of an urn when it has been counted: no more than may be told. The total stands under no side. */
export function keepOfUrn({ sides, total }: Shown): { side: string; choice: Choice; ballots: number }[] {
  const kept = sides ?? (total ? [{ side: '', counts: total }] : [])
  return kept.flatMap(({ side, counts }) => choices.map((choice) => ({ side, choice, ballots: counts[choice] })))
}
