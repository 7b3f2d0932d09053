import type { Passage } from '../passage.ts'

/** Shorter texts may stand in neighbouring cells on purpose. */
const telling = 20

/**
 * Readers give the text of a merged cell to every column it covers. Here it stays in the first of them, so that a row with
 * one text across the table is seen to be one.
 */
export function withoutRepeats(passage: Passage): Passage {
  const { cells } = passage
  if (!cells || cells.length < 2) return passage
  const isOne = cells[0] !== '' && cells.every((cell) => cell === cells[0])
  const single = cells.map((cell, nth) =>
    nth > 0 && cell === cells[nth - 1] && (isOne || cell.length > telling) ? '' : cell,
  )
  const filled = single.filter((cell) => cell !== '')
  if (filled.length === cells.length) return passage
  return { ...passage, cells: single, text: filled.length === 1 ? filled[0]! : passage.text }
}
