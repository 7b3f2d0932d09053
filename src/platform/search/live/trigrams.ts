/** Every three letters of a word, its ends told: for names, in which a slip of the pen leaves no four letters whole. */
export function trigramsOf(word: string): string[] {
  const letters = [...` ${word} `]
  return letters.length < 3 ? [letters.join('')] : letters.slice(0, -2).map((_, i) => letters.slice(i, i + 3).join(''))
}
