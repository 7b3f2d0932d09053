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
 * One code letter a field, for plans that bring none: the first initial of its title's words not yet taken (Stadtleben
 * und Kultur: S, else K), then any letter of the title, then of the alphabet. `taken` are codes already in use.
 */
export function codeFor(title: string, taken: ReadonlySet<string>): string {
  const initials = (title.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  const letters = `${initials}${title.toUpperCase()}ABCDEFGHIJKLMNOPQRSTUVWXYZ`.replace(/[^A-ZÄÖÜ]/g, '')
  return [...letters].find((letter) => !taken.has(letter)) ?? `F${taken.size + 1}`
}
