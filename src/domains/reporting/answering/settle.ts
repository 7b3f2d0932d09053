import type { Words } from '../../../platform/http/form.ts'
import { mergeAnswers, withAnswers } from './merge.ts'

export const choiceOf = (key: string) => `choice__${key}`
const conflictsField = '_conflicts'

/** `unchosen`: questions of an earlier conflict of which nobody has said yet whose answer holds. */
export type Settled = { words: Words; taken: string[]; conflicts: string[]; unchosen: string[] }

/**
 * What somebody typed, brought together with what is saved by now. `shown`: the words that were saved when the form was
 * made; `saved`: those that are. Both the same: nobody came between.
 */
export function settleWords(
  asked: readonly string[],
  { typed, shown, saved }: { typed: Words; shown: Words; saved: Words },
): Settled {
  const before = (typed[conflictsField] ?? '').split(' ').filter((key) => asked.includes(key))
  const unchosen = before.filter((key) => !['mine', 'theirs'].includes(typed[choiceOf(key)] ?? ''))
  const theirs = before.filter((key) => typed[choiceOf(key)] === 'theirs')
  const mine = withAnswers(typed, shown, theirs)
  const { merged, taken, conflicts } = mergeAnswers(asked, { base: shown, mine, theirs: saved })
  return { words: merged, taken, conflicts: [...new Set([...conflicts, ...unchosen])], unchosen }
}
