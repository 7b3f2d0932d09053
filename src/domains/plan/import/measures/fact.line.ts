import { legendLabel } from '../plan-reading.ts'
import { moneyOf } from '../values/money.ts'
import { periodOf } from '../values/period.ts'
import { statusOf } from '../values/status.words.ts'
import { namesUnit } from '../values/unit.words.ts'
import type { Legend } from './legend.ts'
import type { SheetLine } from './sheet.line.ts'

const separators = [/\s*\|\s*/, /\s+[·•‧∙]\s+/, /\s*;\s+/, /\s+\/\s+/, /\s*,\s+/, /\s[–—]\s/]

/** What a value without a label says, by its looks; null where nothing tells. */
export function partOfValue(value: string, legend: Legend): SheetLine['part'] | null {
  if (legend.has(value)) return 'status'
  if (namesUnit(value) || /^[A-ZÄÖÜ]{2,6}$/.test(value)) return 'lead'
  if (moneyOf(value) !== null && /\d/.test(value)) return 'costs'
  if ((statusOf(value)?.confidence ?? 0) >= 0.8) return 'status'
  return periodOf(value)?.startsOn || periodOf(value)?.endsOn || /^(?:fort)?laufend$|^jährlich$/.test(value)
    ? 'period'
    : null
}

/** "Fachdienst Bauen | bis 6/24 | Stufe 1": a line of nothing but facts, which their looks tell apart. */
export function readFactLine(text: string, legend: Legend): SheetLine[] | null {
  if (text.length > 200 || /[.!?]$/.test(text.replace(/\b(?:lfd|erl|gepl|e\. ?V|z\. ?B)\.$/, ''))) return null
  const by = separators.find((separator) => text.split(separator).length > 1)
  const values = by ? text.split(by).filter((value) => value !== '') : []
  const parts = values.map((value) => (value.length <= 80 ? partOfValue(value, legend) : null))
  const known = new Set(parts.filter((part) => part !== null))
  if (known.size < 2 || parts.filter((part) => part === null).length > values.length - 2) return null
  // Among facts, what is none of the others says who.
  const rest = known.has('lead') ? 'other' : 'lead'
  return values.flatMap((value, nth) => statusLines({ part: parts[nth] ?? rest, value, at: 0 }, legend))
}

/** The line, and after a sign what the legend says of it. */
export function statusLines({ part, value, at }: Omit<SheetLine, 'label'>, legend: Legend): SheetLine[] {
  const meaning = part === 'status' ? legend.get(value) : undefined
  const own = { part, label: '', value, at }
  return meaning === undefined ? [own] : [own, { part: 'other', label: legendLabel, value: meaning, at }]
}
