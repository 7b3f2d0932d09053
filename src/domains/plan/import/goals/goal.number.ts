import type { Passage } from '../passage.ts'

const number = '\\d{1,2}(?:\\.\\d{1,2}){0,3}[a-z]?'
const labelled = new RegExp(
  `^\\(?(?:\\p{L}*ziele?|Z|Goal|G)\\s*(?:Nr\\.?\\s*)?(${number}|[IVX]{1,5}(?:\\.\\d{1,2}){0,2}|[A-Z]\\.?\\d{0,2}(?:\\.\\d{1,2})?)(?=[\\s:.)–—|-]|$)`,
  'iu',
)
const plain = new RegExp(`^((?:[A-Z]\\.?)?${number})[.:)]?(?=\\s|$)`)

/** The number by which a plan refers to a goal: "3.1" of "Ziel 3.1: …" or of a numbered list. */
export function goalNumber({ text, mark }: Pick<Passage, 'text' | 'mark'>): string | null {
  const start = text.slice(0, 80)
  return labelled.exec(start)?.[1] ?? (mark?.kind === 'number' ? mark.path.join('.') : (plain.exec(start)?.[1] ?? null))
}

const reference = new RegExp(
  `^(?:zu[mr]? |siehe |vgl\\.? )?(?:(?:HF|Handlungsfeld|Feld) ?\\w{1,3}[,:/ ]*)?(?:\\p{L}*(?:ziele?n?)|Z|Nr\\.?)?[\\s.]*${number}(?:\\s*(?:,|;|/|und|u\\.|&|\\+|bis|–|-)\\s*(?:\\p{L}*ziele?n?|Z)?\\s*${number})*\\.?$`,
  'iu',
)

/** "zu Ziel 1.2", "1.2, 1.4": it points at goals and does not say them. */
export function isReference(text: string): boolean {
  return text.length <= 120 && reference.test(text.trim())
}

/** The numbers that a reference names, and those in front of or behind a goal's text. */
export function numbersIn(text: string): string[] {
  if (isReference(text))
    return text.replace(/(?:HF|Handlungsfeld|Feld) ?\w{1,3}[,:/]? ?/gi, '').match(new RegExp(number, 'g')) ?? []
  const said = goalNumber({ text, mark: null })
  const named = [...text.slice(0, 400).matchAll(new RegExp(`(?:\\p{L}*ziele?n?|\\bZ)\\s?(${number})`, 'giu'))].map(
    (match) => match[1]!,
  )
  return said && !named.includes(said) ? [said, ...named] : named
}
