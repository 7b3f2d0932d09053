import type { SideCount } from './composition.ts'

/**
 * equal: all sides have as many · apart: no two differ by more than `part` · share: `side` has at least `part` of `whole`
 * of all · self_organised: of `side`, at least `part` speak for self-organised associations, so that parity is no token.
 */
export const parityKinds = ['equal', 'apart', 'share', 'self_organised'] as const
export type ParityKind = (typeof parityKinds)[number]
/** What a body is judged by from `inForceOn` on. */
export type ParityRule = { id: string; inForceOn: string } & ParityTerms
export type ParityTerms =
  | { kind: 'equal' }
  | { kind: 'apart'; part: number }
  | { kind: 'share'; side: string; part: number; whole: number }
  | { kind: 'self_organised'; side: string; part: number }

/** `seats` more on this side, of self-organised associations if it says so, and the rule would hold again. */
export type Missing = { side: string; seats: number; selfOrganised: boolean }
/** How far a composition is from a rule, in seats; 0: it holds. */
export type Verdict = { rule: ParityTerms; off: number; missing: Missing[] }

/** Every rule on a composition: of a body's seats, of who is really there, or of who may vote. */
export function judge<Rule extends ParityTerms>(
  rules: readonly Rule[],
  counts: readonly SideCount[],
): (Verdict & { rule: Rule })[] {
  return rules.map((rule) => ({ rule, off: offOf(rule, counts), missing: missingOf(rule, counts) }))
}

export function broken<V extends Pick<Verdict, 'off'>>(verdicts: readonly V[]): V[] {
  return verdicts.filter(({ off }) => off > 0)
}

/** How many are missing, or how many too far apart two sides are. */
export function offOf(rule: ParityTerms, counts: readonly SideCount[]): number {
  if (rule.kind === 'equal' || rule.kind === 'apart') return Math.max(0, spread(counts) - mayDiffer(rule))
  const own = counts.find(({ side }) => side === rule.side)
  if (rule.kind === 'self_organised') return Math.max(0, rule.part - (own?.selfOrganised ?? 0))
  return Math.max(0, Math.ceil((rule.part * total(counts)) / rule.whole) - (own?.filled ?? 0))
}

function missingOf(rule: ParityTerms, counts: readonly SideCount[]): Missing[] {
  const off = offOf(rule, counts)
  if (off === 0) return []
  if (rule.kind === 'self_organised') return [{ side: rule.side, seats: off, selfOrganised: true }]
  if (rule.kind === 'share') {
    const seats = untilShare(rule, counts)
    return seats === null ? [] : [{ side: rule.side, seats, selfOrganised: false }]
  }
  const wanted = Math.max(...counts.map(({ filled }) => filled)) - mayDiffer(rule)
  return counts
    .filter(({ filled }) => filled < wanted)
    .map(({ side, filled }) => ({ side, seats: wanted - filled, selfOrganised: false }))
}

/** More seats of one side make more seats in all, so that it takes more than are short. Null: others would have to leave. */
function untilShare(
  { side, part, whole }: ParityTerms & { kind: 'share' },
  counts: readonly SideCount[],
): number | null {
  if (part === whole) return null
  const own = counts.find((one) => one.side === side)?.filled ?? 0
  return Math.ceil((part * total(counts) - whole * own) / (whole - part))
}

function spread(counts: readonly SideCount[]): number {
  if (counts.length === 0) return 0
  const filled = counts.map((one) => one.filled)
  return Math.max(...filled) - Math.min(...filled)
}

function mayDiffer(rule: ParityTerms): number {
  return rule.kind === 'apart' ? rule.part : 0
}

export function total(counts: readonly SideCount[]): number {
  return counts.reduce((sum, { filled }) => sum + filled, 0)
}
