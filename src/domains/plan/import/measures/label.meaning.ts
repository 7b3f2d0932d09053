import { moneyOf } from '../values/money.ts'
import { periodOf } from '../values/period.ts'
import { statusOf } from '../values/status.words.ts'
import type { SheetPart } from './label.words.ts'

/** What most of the values are tells what the label says. */
export function meaningOf(values: readonly string[]): SheetPart {
  const most = (is: (value: string) => boolean) => values.filter(is).length * 10 >= values.length * 7
  if (isSeries(values)) return 'number'
  if (most((value) => statusOf(value) !== null && value.length <= 60)) return 'status'
  if (most((value) => moneyOf(value) !== null && value.length <= 120)) return 'costs'
  if (most((value) => periodOf(value) !== null && value.length <= 60)) return 'period'
  if (
    most(
      (value) =>
        /^(?:Amt|Fachbereich|FB|Dezernat|Referat|Stabsstelle|Sachgebiet|Abteilung|OE|Jugendamt|Sozialamt|\d{2}(?:\.\d)?\b|\S+(?:amt|referat|büro|betrieb)\b)/.test(
          value,
        ) && value.length <= 120,
    )
  )
    return 'lead'
  return 'other'
}

/** "1", "2", "3" or "A1", "A2": each value once. "50", "51", "50" are departments. */
function isSeries(values: readonly string[]): boolean {
  const codes = values.filter((value) => /^[A-Z]{0,3}[ .-]?\d{1,3}(?:[.-]\d{1,3}){0,3}[.)a-z]?$/.test(value))
  return codes.length * 10 >= values.length * 9 && new Set(codes).size === codes.length
}
