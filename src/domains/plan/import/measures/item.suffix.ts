import { legendLabel } from '../plan-reading.ts'
import { moneyOf } from '../values/money.ts'
import { periodOf } from '../values/period.ts'
import { statusOf } from '../values/status.words.ts'
import type { SheetLine } from './sheet.line.ts'

const unit =
  /^(?:FB|Amt|OB|OE|Dez|Ref|Abt|SG|Stabsst|Fachbereich|Fachdienst|Dezernat|Referat|Abteilung|[A-ZÄÖÜ]{2,6}(?:\s?\d|$)|\d{2}(?:[./]\d+)?$|[\p{L} -]*(?:amt|referat|büro|betrieb|center|zentrum|schule|verband|verein|werk)\b)/u

/**
 * What stands in brackets or behind a dash at the end of a listed measure and says no more of its title: "(Amt 50, 2024)",
 * "– D" where `legend` tells what D means.
 */
export function readSuffix(
  title: string,
  legend: ReadonlyMap<string, string>,
  bracketsLead = false,
): { title: string; lines: SheetLine[] } {
  let rest = title
  const lines: SheetLine[] = []
  const code = /^(.+?)\s[–—|-]\s(\S{1,4})$/su.exec(rest)
  const meaning = code ? legend.get(code[2]!) : undefined
  if (code && meaning !== undefined) {
    rest = code[1]!
    const at = rest.length
    lines.push({ part: 'status', label: '', value: code[2]!, at })
    lines.push({ part: 'other', label: legendLabel, value: meaning, at })
  }
  const bracket = bracketed.exec(rest)
  if (!bracket) return { title: rest, lines }
  const said = factsIn(bracket[2]!, bracket[1]!.length, bracketsLead)
  return said === null ? { title: rest, lines } : { title: bracket[1]!, lines: [...said, ...lines] }
}

const bracketed = /^(.{3,}?)\s*\(([^()]{2,120})\)\.?$/s

/** "(FB 40; 2022–2024; 60 T€; läuft)": null where the words say no such thing. */
function factsIn(words: string, at: number, bracketsLead: boolean): SheetLine[] | null {
  const values = words.split(/\s*;\s+/)
  const facts = (values.length > 1 ? values : words.split(/\s*[,;]\s+/)).map((value) => ({
    value,
    part: partOf(value),
  }))
  const known = facts.filter(({ part }) => part !== null).length
  if (known < facts.length && known < 2 && !(bracketsLead && !/\d/.test(words))) return null
  // Among facts, what is none of the others says who.
  return facts.map(({ value, part }) => ({ part: part ?? 'lead', label: '', value, at }))
}

function partOf(value: string): SheetLine['part'] | null {
  if (unit.test(value)) return 'lead'
  if (moneyOf(value) !== null && /\d/.test(value)) return 'costs'
  if ((statusOf(value)?.confidence ?? 0) >= 0.8) return 'status'
  return periodOf(value)?.startsOn || /^(?:fort)?laufend$|^jährlich$/.test(value) ? 'period' : null
}

/** Whether the brackets behind a document's listed measures as a rule say who leads: then those of unknown names do too. */
export function doBracketsLead(titles: readonly string[]): boolean {
  const inside = titles.flatMap((title) => bracketed.exec(title)?.[2] ?? [])
  const leads = inside.filter((words) => unit.test(words)).length
  return inside.length > 2 && inside.length * 2 >= titles.length && leads * 3 >= inside.length
}

/** "U = umgesetzt", "N: noch nicht begonnen": what the signs of a document mean. */
export function readLegend(texts: readonly string[]): Map<string, string> {
  const legend = new Map<string, string>()
  for (const text of texts) {
    const [, sign, words] = /^(\S{1,4})\s*(?:=|:|–)\s*(.{3,60})$/.exec(text.slice(0, 70)) ?? []
    if (sign && words && statusOf(words) !== null) legend.set(sign, words)
  }
  return legend.size > 1 ? legend : new Map()
}
