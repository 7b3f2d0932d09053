import type { Mark } from '../passage.ts'

/** `sure`: nothing but a list item starts so. The others also start lines of running text that happened to break there. */
export type FoundMark = { mark: Mark; rest: string; sure: boolean }

const sureBullet = /^([•‣▪▫◦●○■□►▶▸▹▲▼△▽◆◇◾◼★☆➜❯➢➤➔✓✔❖⁃∙])\s*(?=\S)/u
const dashBullet = /^([-–—‐−*+·o→»›])\s+(?=\S)/u
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})([.)]?)\s+(?=\S)/
const bracketed = /^\((\d{1,2}|[a-z])\)\s+(?=\S)/
const lettered = /^([a-z])\)\s+(?=\S)/
const roman = /^([IVX]{1,5})[.)]\s+(?=\S)/
const month = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/

/** A bullet alone on its line; its text stands on the next one. */
export function isLoneBullet(text: string): boolean {
  return text.length === 1 && sureBullet.test(`${text} x`)
}

/** The mark in front of a cleaned line, or null. `rest` is the line without it. */
export function readMark(text: string): FoundMark | null {
  const bullet = sureBullet.exec(text) ?? dashBullet.exec(text)
  if (bullet) return found({ kind: 'bullet', sign: bullet[1]! }, text, bullet[0], sureBullet.test(text))
  return readNumber(text)
}

function readNumber(text: string): FoundMark | null {
  const number = numbered.exec(text)
  if (number) {
    const parts = number[1]!.split('.')
    // 31. Dezember, 24.05. and 1.08 are dates and amounts.
    if (parts.some((part) => part.startsWith('0')) || month.test(text.slice(number[0].length))) return null
    const style = parts.length > 1 ? '1.1' : `1${number[2]}`
    return found({ kind: 'number', path: parts.map(Number), style }, text, number[0], false)
  }
  const bracket = bracketed.exec(text) ?? lettered.exec(text)
  if (bracket) return found({ kind: 'number', path: [ordinal(bracket[1]!)], style: '(1)' }, text, bracket[0], false)
  const numeral = roman.exec(text)
  if (numeral) return found({ kind: 'number', path: [romanValue(numeral[1]!)], style: 'I' }, text, numeral[0], false)
  return null
}

function found(mark: Mark, text: string, taken: string, sure: boolean): FoundMark {
  return { mark, rest: text.slice(taken.length), sure }
}

function ordinal(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}
