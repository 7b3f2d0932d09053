/** Longer questions are stories, and stories tell of people. */
const longest = { letters: 60, words: 5 }
/** From so many times on words are kept as words. */
export const oftenEnough = 3
/** So long it is known what was searched in vain. */
export const keptDays = 90

/**
 * The words of a question as they may be counted; undefined where something personal may stand in them: digits as of
 * telephones and files, addresses of mail or of the web.
 */
export function countable(words: string): string | undefined {
  const plain = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[?!.,;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length < 3 || plain.length > longest.letters || plain.split(' ').length > longest.words) return undefined
  return /[\p{N}@/:_\\]/u.test(plain) ? undefined : plain
}
