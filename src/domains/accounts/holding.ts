import { type Outcome, ok, refused } from '../../platform/outcome.ts'

/** Who holds a post, and who stands in for them. */
export const holdingParts = ['holder', 'deputy'] as const
export type HoldingPart = (typeof holdingParts)[number]

/** The term of somebody in a post; both days belong to it. `endsOn`: null while nobody has said when it ends. */
export type Holding = {
  id: string
  postId: string
  personId: string
  part: HoldingPart
  startsOn: string
  endsOn: string | null
}

export function isHeldOn({ startsOn, endsOn }: Pick<Holding, 'startsOn' | 'endsOn'>, day: string): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn)
}

export type HoldingWish = Pick<Holding, 'personId' | 'part' | 'startsOn' | 'endsOn'>
export type HoldingRefusal = 'holding.ends_before_start' | 'holding.before_the_last' | 'holding.both_parts'

/**
 * Who follows whom. The one before ends on the day before the new term begins; nobody is put before those who are
 * known to come, and nobody stands in for themselves. `holdings`: of this post. `ends`: the one before, shortened.
 */
export function decideHolding(
  wish: HoldingWish,
  holdings: readonly Holding[],
): Outcome<{ ends: Holding | null }, HoldingRefusal> {
  if (wish.endsOn !== null && wish.endsOn < wish.startsOn) return refused('holding.ends_before_start')
  const last = holdings
    .filter(({ part }) => part === wish.part)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .at(-1)
  if (last && wish.startsOn <= last.startsOn) return refused('holding.before_the_last', { day: last.startsOn })
  const other = holdings.filter(({ part, personId }) => part !== wish.part && personId === wish.personId)
  if (other.some((one) => isOverlapping(one, wish))) return refused('holding.both_parts')
  const isCut = last !== undefined && (last.endsOn === null || last.endsOn >= wish.startsOn)
  return ok({ ends: isCut ? { ...last, endsOn: dayBefore(wish.startsOn) } : null })
}

function isOverlapping(a: Pick<Holding, 'startsOn' | 'endsOn'>, b: Pick<Holding, 'startsOn' | 'endsOn'>): boolean {
  return (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn)
}

/**
 * What becomes of terms that do not go on after `day`: those under way end on it, those that would have begun later
 * never come to be.
 */
export function endAfter(holdings: readonly Holding[], day: string): { ended: Holding[]; dropped: Holding[] } {
  const open = holdings.filter(({ endsOn }) => endsOn === null || endsOn > day)
  return {
    ended: open.filter(({ startsOn }) => startsOn <= day).map((one) => ({ ...one, endsOn: day })),
    dropped: open.filter(({ startsOn }) => startsOn > day),
  }
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
