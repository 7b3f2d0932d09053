/** Words with where they stand in a text, in UTF-16 units. Punctuation is a word of its own; white space is none. */
export type Word = { words: string; begins: number; ends: number }

// A boundary between words never parts a surrogate pair, a letter from its marks, or an emoji from what it is joined with.
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    if (segment.trim() !== '') words.push({ words: segment, begins: index, ends: index + segment.length })
  }
  return words
}

/** For each beginning of `is`: how many words, in their order, it has in common with the whole of `was`. */
export function commonWithBeginnings(was: readonly string[], is: readonly string[]): Uint32Array {
  let row = new Uint32Array(is.length + 1)
  for (const word of was) {
    const next = new Uint32Array(is.length + 1)
    for (let at = 1; at <= is.length; at++) {
      next[at] = word === is[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!)
    }
    row = next
  }
  return row
}

/** The same for each end of `is`, by the place where it begins. */
export function commonWithEnds(was: readonly string[], is: readonly string[]): Uint32Array {
  return commonWithBeginnings(was.toReversed(), is.toReversed()).toReversed()
}

/** How many words the two have in common at their beginning. */
export function sameBeginning(one: readonly string[], other: readonly string[]): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  return at
}
