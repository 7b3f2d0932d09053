import type { Applicant } from './funding.ts'

/** `kinds`: one kind of applicant, or several that stand together. */
export type ApplicantSums = { kinds: Applicant[]; awards: number; awardedCents: number }

/** Of fewer awards than this one could tell who got what. */
export const fewestAwards = 3

/**
 * Awards by kind of applicant, the most money first. Kinds with few awards stand together; where these are still few, or
 * only one kind, which the sum of all would tell by subtraction, the next smallest joins them.
 */
export function byApplicant(
  awarded: readonly { applicant: Applicant; awards: number; awardedCents: number }[],
): ApplicantSums[] {
  const sums = [...Map.groupBy(awarded, ({ applicant }) => applicant)].map(([kind, own]) => ({
    ...{ kinds: [kind], awards: own.reduce((sum, one) => sum + one.awards, 0) },
    awardedCents: own.reduce((sum, one) => sum + one.awardedCents, 0),
  }))
  const bySize = sums.sort((a, b) => a.awards - b.awards || String(a.kinds[0]).localeCompare(String(b.kinds[0])))
  const small = bySize.filter(({ awards }) => awards < fewestAwards)
  const rest = bySize.slice(small.length)
  while (small.length > 0 && rest.length > 0 && (small.length < 2 || countOf(small) < fewestAwards)) {
    const [next] = rest.splice(0, 1)
    if (next) small.push(next)
  }
  const money = rest.sort((a, b) => b.awardedCents - a.awardedCents)
  return small.length === 0 ? money : [...money, together(small)]
}

function together(some: readonly ApplicantSums[]): ApplicantSums {
  return {
    kinds: some.flatMap(({ kinds }) => kinds),
    awards: countOf(some),
    awardedCents: some.reduce((sum, one) => sum + one.awardedCents, 0),
  }
}

function countOf(some: readonly ApplicantSums[]): number {
  return some.reduce((sum, { awards }) => sum + awards, 0)
}
