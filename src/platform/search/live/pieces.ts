import { chunksOf } from '../chunks.ts'

/**
 * By what a word of the texts is found: its chunks of four letters, and of three where words are short and have small
 * words in front: Arabic roots have three letters.
 */
export function piecesOf(word: string): string[] {
  const chunks = chunksOf(word)
  return /\p{Script=Arabic}/u.test(word) && [...word].length > 3 ? [...chunks, ...threes([...word])] : chunks
}

/** Every three letters of a word, its ends told: for names, in which a slip of the pen leaves no four letters whole. */
export function trigramsOf(word: string): string[] {
  return threes([...` ${word} `])
}

function threes(letters: readonly string[]): string[] {
  return letters.length < 3 ? [letters.join('')] : letters.slice(0, -2).map((_, i) => letters.slice(i, i + 3).join(''))
}
