import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { PartText, WordingPart } from '../../reviews/wording.ts'

/** The texts to which a decision gives other words than they have. Only a description can be left empty. */
export function changedTexts(
  now: readonly PartText[],
  typed: ReadonlyMap<WordingPart, string>,
): Outcome<PartText[], 'words.missing'> {
  const changed = now.flatMap(({ part, words }) => {
    const wanted = tidy(typed.get(part) ?? words)
    return wanted === tidy(words) ? [] : [{ part, words: wanted }]
  })
  const empty = changed.find(({ part, words }) => words === '' && part !== 'description')
  return empty ? refused('words.missing', { part: empty.part }) : ok(changed)
}

function tidy(words: string): string {
  return words.replaceAll('\r\n', '\n').trim()
}
