/** What makes two names look the same to somebody who reads them: capitals, spaces, signs at the end, what is not seen. */
export function foldLabel(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!,;: ]+$/, '')
    .trim()
}
