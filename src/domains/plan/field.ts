import type { Text } from '../../i18n/text.ts'

/** A field of action. `position` counts from 1 and picks the colour; `code` is the letter in front of goal numbers. */
export type Field = {
  id: string
  slug: string
  code: string
  position: number
  title: Text
  summary: Text
  introduction: Text
}

/**
 * One code letter a field, for plans that bring none: its first letter not yet taken, trying the letters of the title in
 * order, then the alphabet. `given` are codes already in use, in order of the fields.
 */
export function codeFor(title: string, taken: ReadonlySet<string>): string {
  const letters = [...title.toUpperCase().replace(/[^A-ZÄÖÜ]/g, ''), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.find((letter) => !taken.has(letter)) ?? `F${taken.size + 1}`
}
