import { moneyOf } from '../values/money.ts'
import { periodOf } from '../values/period.ts'
import { statusOf } from '../values/status.words.ts'
import { namesUnit } from '../values/unit.words.ts'
import type { SheetPart } from './label.words.ts'

/** What most of the values are tells what the label says. */
export function meaningOf(values: readonly string[]): SheetPart {
  const share = (is: (value: string) => boolean) => values.filter(is).length / values.length
  if (isSeries(values)) return 'number'
  if (share(isPeriod) >= 0.7 && share((value) => /\d/.test(value)) >= 0.3) return 'period'
  const statuses = share((value) => value.length <= 60 && statusOf(value) !== null)
  if (statuses >= 0.7 || (statuses >= 0.4 && isFewWords(values))) return 'status'
  if (share((value) => value.length <= 120 && moneyOf(value) !== null) >= 0.7) return 'costs'
  return share(namesUnit) >= 0.6 ? 'lead' : 'other'
}

/** What goes on for ever is said in the words of a status; "umgesetzt 2023" is none of a period. */
function isPeriod(value: string): boolean {
  const status = statusOf(value)?.status ?? 'permanent'
  return value.length <= 60 && status === 'permanent' && (periodOf(value) !== null || lasts.test(value))
}

/** "36 Monate", "ab sofort", "ganzjährig" */
const lasts =
  /^(?:ab|bis|seit|von|vom) |\b(?:\d+|ein|zwei|drei|vier|fünf) (?:Monate?|Jahre?n?|Schuljahre?|Wochen)\b|jährig\b|^(?:kurz|mittel|lang)(?:fristig|-)/i

/** The same few short words again and again, as people fill in a status. */
function isFewWords(values: readonly string[]): boolean {
  const distinct = new Set(values)
  return values.length >= 6 && distinct.size * 3 <= values.length && values.every((value) => value.length <= 40)
}

/** "1", "2", "3" or "A1", "A2": each value once. "50", "51", "50" are departments. */
function isSeries(values: readonly string[]): boolean {
  const codes = values.filter((value) => /^[A-Z]{0,3}[ .-]?\d{1,3}(?:[.-]\d{1,3}){0,3}[.)a-z]?$/.test(value))
  return codes.length * 10 >= values.length * 9 && new Set(codes).size === codes.length
}
