import type { Mark, Passage } from '../passage.ts'
import { statusOf } from '../values/status.words.ts'
import { partOf } from './label.words.ts'

/** What a measure's heading says. `sign` tells how it was numbered, for comparing headings with each other. */
export type TitleReading = { number: string | null; title: string; sign: string | null }

const nouns =
  'Maßnahmenvorschlag|Maßnahmenblatt|Maßnahmensteckbrief|Maßnahmen?|Massnahmen?|Einzelmaßnahme|Schlüsselmaßnahme|Leitprojekt|Schlüsselprojekt|Teilprojekt|Projektsteckbrief|Projektblatt|Projekt|Vorhaben|Steckbrief|Aktion|Aktivität|Handlungsempfehlung|Empfehlung|Arbeitspaket|Measure'
const number = '(?:[A-ZÄÖÜ]{1,3}[ .-]?)?\\d{1,3}(?:[.-]\\d{1,3}){0,3}[.]?[a-z]?'
const byWord = new RegExp(`^(${nouns})(?:\\s+(?:Nr\\.?\\s*)?(${number})(?=[\\s:.)–—|-]|$))?\\s*([:.)–—|-]*)\\s*`, 'i')
const byCode =
  /^\(?((?:[A-ZÄÖÜ]{1,3}[-./ ]?\d{1,3}[-./ ]?)?(?:[A-ZÄÖÜ]{1,3})[-. ]?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?)\)?\s*[:.)–—|-]*\s+(?=["„“(]?[\p{Lu}\d])/u
/** "M 1.3 (alt: M 1.7): …": what a number was before. */
const formerNumber = /^(\S+(?:\s\d[\d.]*[a-z]?)?)\s\((?:alt|bisher|vormals|früher|ehemals|neu|vgl)\b[^()]{0,30}\)/i
/** "Etappe 3: …", "Idee 12: …", "Produkt 31.1.2: …": whatever a plan calls its measures. */
const byAnyWord = new RegExp(`^(\\p{Lu}[\\p{L}-]{2,24})\\s+(${number})\\s*[:|–]\\s+(?=["„“(]?[\\p{Lu}\\d])`, 'u')
/** "II/1/b …" */
const slashedNumber = /^((?:[IVX]{1,4}|[A-Z]|\d{1,2})(?:\/(?:\d{1,2}|[a-z])){1,3})\s+(?=["„“(]?\p{Lu})/u
const barredNumber = /^(\d{1,3})\s*[|:]\s+(?=["„“(]?\p{Lu})/u
const plainNumber = /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?\s*[:)–—|-]*\s+(?=["„“(]?[\p{Lu}\d])/u

/** "Maßnahme 1.2: Sprachcafé", "M 1.2 Sprachcafé", "1.2.3 Sprachcafé". */
export function readTitle({ text: written, mark }: Pick<Passage, 'text' | 'mark'>): TitleReading {
  const text = written.replace(formerNumber, '$1')
  const start = text.slice(0, 300)
  const word = byWord.exec(start)
  if (word && (word[2] !== undefined || word[3]!.includes(':') || text.length === word[0].length))
    return {
      number: word[2] ?? numberOf(mark),
      title: text.slice(word[0].length),
      sign: `word:${word[1]!.toLowerCase()}`,
    }
  const code = byCode.exec(start)
  if (code)
    return {
      number: code[1]!,
      title: text.slice(code[0].length),
      sign: `code:${code[1]!
        .replace(/\d+/g, '')
        .replace(/[-./ ]/g, '')
        .replace(/^[A-L]$/, 'A')}`,
    }
  const slashed = slashedNumber.exec(start)
  if (slashed)
    return {
      number: slashed[1]!,
      title: text.slice(slashed[0].length),
      sign: `code:/${slashed[1]!.split('/').length}`,
    }
  const named = byAnyWord.exec(start)
  if (named) return { number: named[2]!, title: text.slice(named[0].length), sign: `noun:${named[1]!.toLowerCase()}` }
  const barred = mark ? null : barredNumber.exec(start)
  if (barred) return { number: barred[1]!, title: text.slice(barred[0].length), sign: 'number:|' }
  const plain = mark ? null : plainNumber.exec(start)
  if (plain) {
    const depth = plain[1]!.split('.').length
    return { number: plain[1]!, title: text.slice(plain[0].length), sign: `number:1.1:${depth}` }
  }
  const sign = mark?.kind === 'number' ? `number:${mark.style}:${mark.path.length}` : null
  return { number: numberOf(mark), title: text, sign }
}

/** The bold words that a paragraph begins with, where they can be a title: "**Sprachcafé.** Jeden Dienstag …". */
export function runInTitle({ text, look, cells }: Passage): string | null {
  const words = cells || !look?.runIn ? '' : text.slice(0, look.runIn).trim()
  const isTitle =
    /\p{L}{4}/u.test(words) && words.length <= 160 && !/^[^:]{2,40}:$/.test(words) && partOf(words) === null
  return isTitle ? words : null
}

/** In the cell or behind the label of a title "3. Sprachcafé" is numbered, too. */
export function readNamedTitle(text: string): TitleReading {
  const own = readTitle({ text, mark: null })
  const counted = own.number === null ? /^(\d{1,3})[.)]\s+(?=["„“(]?\p{Lu})/u.exec(text) : null
  return counted ? { number: counted[1]!, title: text.slice(counted[0].length), sign: null } : own
}

/** The number of a list item or heading as plans write it: 1.2. */
export function numberOf(mark: Mark | null): string | null {
  return mark?.kind === 'number' ? mark.path.join('.') : null
}

/** A title without the quotes, colons and stops around it. */
export function tidyTitle(title: string): string {
  return title
    .trim()
    .replace(/^[-–—:|]\s*/, '')
    .replace(/\s*[:|–—-]$/, '')
    .replace(/^[„“"»](.*)[“”"«]$/s, '$1')
}

/** "Sprachcafé [läuft]": a status in brackets behind the title is none of its words. */
export function splitStatus(title: string): { title: string; status: string | null } {
  const bracket = /^(.{3,}?)\s*(?:\[([^[\]]{2,60})\]|\(([^()]{2,40})\))$/s.exec(title)
  const words = bracket?.[2] ?? bracket?.[3]
  const said = words ? statusOf(words) : null
  const isSure = said !== null && (bracket?.[2] !== undefined || said.confidence >= 0.8)
  return isSure ? { title: bracket![1]!, status: words! } : { title, status: null }
}
