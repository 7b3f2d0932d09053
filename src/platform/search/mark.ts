import { chunksOf } from './chunks.ts'
import type { Question } from './question.ts'
import type { Sought } from './sought.ts'
import { wordsOf } from './words.ts'

/** A stretch of a text; all of them one after another are the text. */
export type Piece = { words: string; isMarked: boolean }

/** The text with the words marked for which it was found, as they stand there: whole words, compounds too. */
export function markWords(text: string, question: Question): Piece[] {
  const sought = allSought(question)
  const pieces: Piece[] = []
  let end = 0
  for (const word of wordsOf(text)) {
    if (meets(word.folded, sought) === undefined) continue
    if (word.start > end) pieces.push({ words: text.slice(end, word.start), isMarked: false })
    pieces.push({ words: text.slice(word.start, word.end), isMarked: true })
    end = word.end
  }
  if (end < text.length) pieces.push({ words: text.slice(end), isMarked: false })
  return pieces
}

/** How many of the words looked for stand in a text. */
export function countMet(text: string, question: Question): number {
  const sought = allSought(question)
  return new Set(wordsOf(text).flatMap(({ folded }) => meets(folded, sought) ?? [])).size
}

function allSought({ words, ideas }: Question): Sought[] {
  return [...words, ...ideas.flatMap(({ found }) => found)]
}

/** So much of the word looked for has to be in a word, less where both begin alike; or nearly all of the word in that. */
const enough = { ofSought: 0.6, fromStart: 0.5, ofWord: 0.8 }

function meets(folded: string, sought: readonly Sought[]): Sought | undefined {
  const chunks = chunksOf(folded)
  return sought.find((one) => isMet(folded, one, chunks))
}

/** Whether a folded word is the one looked for, in another form or in a compound. `chunks`: those of the word. */
export function isMet(folded: string, one: Sought, chunks: readonly string[] = chunksOf(folded)): boolean {
  if (one.folded === folded) return true
  const shared = chunks.filter((chunk) => one.chunks.includes(chunk)).length
  if (shared === 0) return false
  const asked = chunks[0] === one.chunks[0] ? enough.fromStart : enough.ofSought
  return shared >= asked * one.chunks.length || (chunks.length > 1 && shared >= enough.ofWord * chunks.length)
}
