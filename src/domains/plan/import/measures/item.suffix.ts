import { legendLabel } from '../plan-reading.ts'
import { periodOf } from '../values/period.ts'
import { statusOf } from '../values/status.words.ts'
import type { SheetLine } from './sheet.line.ts'

const unit =
  /^(?:FB|Amt|OB|OE|Dez|Ref|Abt|SG|Stabsst|Fachbereich|Fachdienst|Dezernat|Referat|Abteilung|[A-ZÄÖÜ]{2,6}(?:\s?\d|$)|\d{2}(?:[./]\d+)?$|[\p{L} -]*(?:amt|referat|büro|betrieb|center|zentrum|schule|verband|verein|werk)\b)/u

/**
 * What stands in brackets or behind a dash at the end of a listed measure and says no more of its title: "(Amt 50, 2024)",
 * "– D" where `legend` tells what D means.
 */
export function readSuffix(title: string, legend: ReadonlyMap<string, string>): { title: string; lines: SheetLine[] } {
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
  const bracket = /^(.{3,}?)\s*\(([^()]{2,80})\)$/s.exec(rest)
  if (!bracket) return { title: rest, lines }
  const said = bracket[2]!.split(/\s*[,;]\s+/).map((value) => lineOf(value, bracket[1]!.length))
  if (said.every((line) => line !== null)) {
    rest = bracket[1]!
    lines.unshift(...said)
  }
  return { title: rest, lines }
}

function lineOf(value: string, at: number): SheetLine | null {
  if (unit.test(value)) return { part: 'lead', label: '', value, at }
  if ((statusOf(value)?.confidence ?? 0) >= 0.8) return { part: 'status', label: '', value, at }
  return periodOf(value)?.startsOn ? { part: 'period', label: '', value, at } : null
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
