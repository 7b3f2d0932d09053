import { namesUnit } from '../values/unit.words.ts'
import { partOfValue, statusLines } from './fact.line.ts'
import { type Legend, noLegend } from './legend.ts'
import type { SheetLine } from './sheet.line.ts'

/**
 * What stands in brackets or behind a dash at the end of a listed measure and says no more of its title: "(Amt 50, 2024)",
 * "– D" where `legend` tells what D means.
 */
export function readSuffix(title: string, legend: Legend, bracketsLead = false): { title: string; lines: SheetLine[] } {
  let rest = title
  const lines: SheetLine[] = []
  const code = /^(.+?)\s[–—|-]\s(\S{1,4})$/su.exec(rest)
  if (code && legend.has(code[2]!)) {
    rest = code[1]!
    lines.push(...statusLines({ part: 'status', value: code[2]!, at: rest.length }, legend))
  }
  const bracket = bracketed.exec(rest)
  if (!bracket) return { title: rest, lines }
  const said = factsIn(bracket[2] ?? bracket[3]!, bracket[1]!.length, bracketsLead)
  return said === null ? { title: rest, lines } : { title: bracket[1]!, lines: [...said, ...lines] }
}

const bracketed = /^(.{3,}?)\s*(?:\(([^()]{2,120})\)|\[([^[\]]{2,120})\])\.?$/s

/** "(FB 40; 2022–2024; 60 T€; läuft)": null where the words say no such thing. */
function factsIn(words: string, at: number, bracketsLead: boolean): SheetLine[] | null {
  const values = words.split(/\s*;\s+/)
  const facts = (values.length > 1 ? values : words.split(/\s*[,;]\s+/)).map((value) => ({
    value,
    part: partOfValue(value, noLegend),
  }))
  const known = facts.filter(({ part }) => part !== null).length
  if (known < facts.length && known < 2 && !(bracketsLead && !/\d/.test(words))) return null
  // Among facts, what is none of the others says who.
  return facts.map(({ value, part }) => ({ part: part ?? 'lead', label: '', value, at }))
}

/** Whether the brackets behind a document's listed measures as a rule say who leads: then those of unknown names do too. */
export function doBracketsLead(titles: readonly string[]): boolean {
  const inside = titles.flatMap((title) => {
    const bracket = bracketed.exec(title)
    return bracket ? [bracket[2] ?? bracket[3]!] : []
  })
  const leads = inside.filter(namesUnit).length
  return inside.length > 2 && inside.length * 2 >= titles.length && leads * 3 >= inside.length
}
