/** The texts of a goal or measure that statements are made on. */
export const wordingParts = ['wording', 'title', 'description'] as const
export type WordingPart = (typeof wordingParts)[number]
export type WordingCause = 'draft' | 'statement' | 'decision' | 'editor'

export type RecordKind = 'goal' | 'measure'
export type PartText = { part: WordingPart; words: string }

/** Which texts have other words than the wording kept last. Of one that was never kept, the first words count as the draft. */
export function newWordings(
  now: readonly PartText[],
  kept: ReadonlyMap<WordingPart, string>,
  cause: WordingCause,
): (PartText & { cause: WordingCause })[] {
  return now.flatMap(({ part, words }) => {
    const before = kept.get(part)
    if (before === words || (before === undefined && words === '')) return []
    return [{ part, words, cause: before === undefined ? 'draft' : cause }]
  })
}
