import { closes } from '../import/lines/line.break.ts'
import { foldLabel } from '../import/measures/label.words.ts'
import type { Passage } from '../import/passage.ts'
import { splitSentences } from '../import/roles/section.roles.ts'
import type { Choice } from './correction.ts'

/** Where a passage stands, beside how it looks: what the machine took it for, and what is said before it. */
export type Surrounding = { was: string; after: string; under: string }

/** The kinds of signs by which passages are alike, in the order in which they are shown. */
export const signKinds = [
  'start',
  'label',
  'mark',
  'level',
  'look',
  'form',
  'indent',
  'length',
  'was',
  'after',
  'under',
] as const
export type SignKind = (typeof signKinds)[number]

/** Taken when a person does not choose: what stands around a passage says less than how it is written. */
export const usualSigns: readonly SignKind[] = ['start', 'label', 'mark', 'level', 'look', 'form', 'length', 'was']

/**
 * An introduction is written like what a measure is about: only what it stands under tells them apart. That does, so that
 * one of a single sentence is alike one of several.
 */
export function usualSignsFor(choice: Choice | 'unread'): readonly SignKind[] {
  return choice === 'introduction' ? [...usualSigns.filter((kind) => kind !== 'length'), 'under'] : usualSigns
}

/**
 * What a passage looks like, as `kind:value`: two passages are alike in a kind when they have the same sign. A sign that
 * only this passage could have (its words, its number) is none.
 */
export function signsOf(passage: Passage, around: Surrounding): string[] {
  const { text, mark, cells, level, look, indent } = passage
  const label = cells ? labelOf(cells[0] ?? '', true) : labelOf(text, false)
  const start = startOf(text)
  return [
    ...(start ? [`start:${start}`] : []),
    ...(label ? [`label:${label}`] : []),
    `mark:${mark ? (mark.kind === 'bullet' ? mark.sign : `${mark.style}/${mark.path.length}`) : 'none'}`,
    `level:${level ?? 'none'}`,
    ...(look ? [`look:${look.size.toFixed(1)}${look.bold ? 'b' : ''}`] : []),
    `form:${cells ? `row/${cells.length}` : 'text'}`,
    `indent:${Math.round(indent / 2)}`,
    `length:${lengthOf(text)}`,
    `was:${around.was}`,
    `after:${around.after}`,
    `under:${around.under}`,
  ]
}

/** Label words in front of a colon, folded: "Federführende Stelle:" is one look with its every value. */
function labelOf(text: string, isCell: boolean): string | null {
  const label = /^([^:.]{2,48}?)\s?:(?!\/\/)/.exec(text)?.[1] ?? (isCell && text.length <= 48 ? text : null)
  return label !== null && /\p{L}{2}/u.test(label) && !/\d/.test(label) ? foldLabel(label) : null
}

/** "Ziel 3.1:" is `Ziel #`, "M 2 – …" is `M #`; nothing where no number leads. */
export function startOf(text: string): string | null {
  const found =
    /^((?:\p{L}[\p{L}*-]{0,24}\s)?(?:Nr\.\s?)?)([A-Z]{0,3}[-. ]?)(\d{1,3})((?:[.-]\d{1,3}){0,3})([a-z]?[.:)]?)(?=\s|$)/u.exec(
      text.slice(0, 60),
    )
  if (!found) return null
  const [, word, code, , deeper = '', end] = found
  return `${word}${code}#${deeper.replace(/\d+/g, '#')}${end?.replace(/[a-z]/, '')}`
}

function lengthOf(text: string): string {
  if (!closes(text)) return text.length <= 110 ? 'short' : 'long'
  return splitSentences(text.slice(0, 2000)).length > 1 ? 'sentences' : 'sentence'
}

/** The kinds of a set of signs. */
export function kindOfSign(sign: string): SignKind {
  const kind = sign.slice(0, sign.indexOf(':'))
  return signKinds.find((one) => one === kind) ?? 'form'
}

export function hasSigns(signs: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((sign) => signs.includes(sign))
}
