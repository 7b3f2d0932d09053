import type { Note } from '../doubt.ts'
import { isBlank, linesOf } from './blank.cell.ts'

/** A unit as a table calls it; with those above it, the highest first ("FB 50 / OE 50.6"). */
export type UnitName = string[]

const coded =
  /^(?:fb|fd|oe|fg|sg|amt|dez|dezernat|ref|referat|abt|abteilung|fachbereich|fachdienst|sachgebiet|team)\.? ?([\d.]+|[ivx]+)\b/i
const person = /\b(?:frau|herr|hr\.|fr\.|tel\.?|durchwahl|dw)\b/i
const outside =
  /\b(?:e\. ?v\.?|ggmbh|gmbh|verein|caritas|diakonie|awo|drk|paritätische|stiftung|kirche|gemeinde|moschee|verband|kreisverband|jobcenter|volkshochschule|vhs|bildungswerk|handwerkskammer|ihk)\b/i

/** Who is named in a cell, in order. Persons are left out: a plan names places. */
export function readUnits(text: string, isKnown: (name: string) => boolean, note: Note): UnitName[] {
  const cell = text.trim()
  const flat = cell.replace(/\s*\n\s*/g, ' ')
  if (isKnown(flat)) return [[flat]]
  return linesOf(cell)
    .flatMap((line) => unitsInLine(line, isKnown))
    .map((path) => path.map((name) => withoutPerson(name, note)).filter((name) => name !== ''))
    .filter((path) => path.length > 0)
}

function unitsInLine(line: string, isKnown: (name: string) => boolean): UnitName[] {
  if (isKnown(line)) return [[line]]
  const bySlash = line.split(/\s+\/\s*|\s*\/\s+/).map((part) => part.trim())
  if (bySlash.length > 1) return isPath(bySlash) ? [bySlash] : bySlash.flatMap((part) => unitsInLine(part, isKnown))
  // "Amt für Jugend, Familie und Soziales" is one: commas part only what is known or numbered.
  for (const separator of [/,\s+/, /\s+und\s+|\s*&\s*|\s*\+\s*/]) {
    const parts = line.split(separator).map((part) => part.trim())
    if (parts.length > 1 && parts.every((part) => isKnown(part) || coded.test(part))) {
      return parts.flatMap((part) => unitsInLine(part, isKnown))
    }
  }
  return isBlank(line) ? [] : [[line]]
}

/** "FB 50 / OE 50.6": the second is a part of the first, its number begins with the first one's. */
function isPath(parts: readonly string[]): boolean {
  const numbers = parts.map((part) => coded.exec(part)?.[1])
  return numbers.every((number, at) =>
    at === 0
      ? number !== undefined
      : number?.startsWith(`${numbers[at - 1]}.`) ||
        (number !== undefined && number !== numbers[at - 1] && number.startsWith(numbers[at - 1] ?? ' ')),
  )
}

function withoutPerson(name: string, note: Note): string {
  const bare = name
    .replace(/\s*\(([^)]*)\)/g, (all, inside: string) => (person.test(inside) ? '' : all))
    .replace(/,\s*(?:frau|herr|hr\.|fr\.|tel\.?)\s.*$/i, '')
    .trim()
  const rest = /^(?:frau|herr|hr\.|fr\.)\s/i.test(bare) ? '' : bare
  if (rest !== name.trim()) note('unit.person', { unit: rest })
  return rest.slice(0, 200)
}

export function kindOfUnit(name: string): 'department' | 'provider' {
  return outside.test(name) ? 'provider' : 'department'
}

/** What makes two writings of a unit the same: "Fachbereich 50" and "FB 50". */
export function unitKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bfachbereich\b/g, 'fb')
    .replace(/\bfachdienst\b/g, 'fd')
    .replace(/\borganisationseinheit\b/g, 'oe')
    .replace(/\bdezernat\b/g, 'dez')
    .replace(/\babteilung\b/g, 'abt')
    .replace(/[^\p{L}\d.]+/gu, '')
    .replace(/\.(?!\d)/g, '')
}
