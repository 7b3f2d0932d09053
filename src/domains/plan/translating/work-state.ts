import { sourceDigest } from '../../../i18n/text.ts'

/** How a text stands in a language, the most urgent first. */
export const workStates = ['outdated', 'missing', 'machine', 'human', 'reviewed'] as const
export type WorkState = (typeof workStates)[number]

/** What still waits for somebody. */
export const openStates: readonly WorkState[] = ['outdated', 'missing', 'machine']

/** `words`: the source as it is now. */
export function workStateOf(words: string, kept: { state: string; sourceDigest: string } | undefined): WorkState {
  if (!kept) return 'missing'
  if (kept.sourceDigest !== sourceDigest(words)) return 'outdated'
  return kept.state as WorkState
}
