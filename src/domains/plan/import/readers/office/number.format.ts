import type { Mark } from '../../passage.ts'

/** How numbers of one level are written: `decimal`, `lowerLetter` … as in Word. */
export type NumberFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

export function formatNumber(value: number, format: NumberFormat): string {
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  if (format === 'upperRoman') return roman(value)
  if (format === 'lowerLetter') return letter(value)
  return format === 'upperLetter' ? letter(value).toUpperCase() : String(value)
}

/** A label as it stands before a paragraph: a mark, or words that belong to its text ("Ziel 3:"). */
export type ListLabel = { mark: Mark } | { words: string } | null

/**
 * A label out of its parts: texts, and numbers with their format. Labels with words are part of what is read, since they
 * say what the paragraph is.
 */
export function labelOf(parts: readonly (string | { value: number; format: NumberFormat })[]): ListLabel {
  const numbers = parts.filter((part) => typeof part !== 'string')
  const texts = parts.filter((part) => typeof part === 'string').join('')
  if (/\p{L}/u.test(texts)) {
    const words = parts.map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    return { words: words.join('') }
  }
  if (numbers.length === 0) return null
  const path = numbers.map(({ value }) => value)
  return { mark: { kind: 'number', path, style: styleOf(numbers.at(-1)!.format, texts, path.length) } }
}

function styleOf(format: NumberFormat, texts: string, depth: number): string {
  if (depth > 1) return '1.1'
  if (format === 'upperRoman' || format === 'lowerRoman') return 'I'
  if (format !== 'decimal' || texts.includes('(')) return '(1)'
  return `1${/[.)]/.exec(texts)?.[0] ?? ''}`
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [step, sign] of steps) {
    while (rest >= step) {
      text += sign
      rest -= step
    }
  }
  return text
}

/** a … z, aa, bb …, as word processors count. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
