import { foldWord } from './fold.ts'

/** As people write it, in one spelling: `S-07`, `s 07` and `S–07` are one, `S7` is another. */
export function strictCode(code: string): string {
  return parts(code)
    .map((group) => group.join(''))
    .join('-')
}

/** What two spellings of a code have in common: `S-07` and `S7` are both `s.7`. */
export function looseCode(code: string): string {
  return parts(code)
    .flat()
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.')
}

/** Groups between separators, each of letters and digits apart. */
function parts(code: string): string[][] {
  return code
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((group) => foldWord(group).match(/\d+|\D+/g) ?? [])
    .filter((group) => group.length > 0)
}

/** What may be a code in a question: the whole, its numbers, and every piece that has letters or signs beside its digits. */
export function codesIn(question: string): string[] {
  const pieces = question
    .split(/[\s,;?!"()„“”«»]+/)
    .filter((piece) => /\p{N}/u.test(piece) && looseCode(piece).includes('.'))
  // Telephone numbers are written with gaps.
  const numbers = question.match(/\+?\d[\d\s()/.–-]{3,}\d/g) ?? []
  return [question, ...pieces, ...numbers].filter((piece) => piece.length <= 40 && looseCode(piece) !== '')
}

/** Of a telephone number or postcode its digits, without the country or the zero before the area; else nothing. */
export function numberOf(code: string): string {
  const plain = foldDigits(code)
  if (!/^\+?[\d\s()/.–-]+$/u.test(plain)) return ''
  const digits = plain.replace(/\D+/g, '')
  return digits.length < 5 ? '' : `#${digits.replace(/^(?:00)?49(?=\d{7})|^0+/, '')}`
}

function foldDigits(code: string): string {
  return code.trim().replace(/\p{Nd}+/gu, (digits) => foldWord(digits))
}
