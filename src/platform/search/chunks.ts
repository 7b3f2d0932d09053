/** And, with, for, and the article, which Arabic writes in one with the noun. Three letters have to be left. */
const arabicFront = /^(?:[وف]?(?:[بك]?ال|لل))(?=\p{Script=Arabic}{3})/u

/** What of a folded word is compared: without what its language only sets in front. */
export function stemOf(folded: string): string {
  return folded.replace(arabicFront, '')
}

/**
 * What stands for a folded word in the index: its chunks of four letters, so that compounds, endings and slips of the
 * pen are forgiven. A short word stands for itself.
 */
export function chunksOf(folded: string): string[] {
  const letters = [...stemOf(folded)]
  if (letters.length <= 4) return letters.length === 0 ? [] : [letters.join('')]
  return letters.slice(0, -3).map((_, i) => letters.slice(i, i + 4).join(''))
}
