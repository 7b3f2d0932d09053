import { type Verdict, type Why, whys } from './tally.ts'

/**
 * Why a vote came out so, as it is kept: a word of ours, and the sides that it hung on. Of a secret vote no side is kept
 * for what was chosen, since a side that alone was against it would be told.
 */
export function writeVerdict({ why, sides }: Verdict, mayNameSides: boolean): string {
  const named = why === 'side_not_quorate' || mayNameSides ? sides : []
  return [why, ...named].join(' ')
}

export function readVerdict(reason: string): { why: Why; sides: string[] } | null {
  const [word, ...sides] = reason.split(' ')
  const why = whys.find((one) => one === word)
  return why ? { why, sides } : null
}
