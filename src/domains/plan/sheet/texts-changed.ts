import type { MeasureSheet } from '../measure.ts'
import { revisableParts } from '../revision.ts'

/** What was said before and is said now in the texts that stay to be read, of those alone that changed. */
export function textsChanged(before: MeasureSheet, after: MeasureSheet) {
  const parts = revisableParts.measure.filter((part) => before[part] !== after[part])
  const of = (sheet: MeasureSheet) => Object.fromEntries(parts.map((part) => [part, sheet[part]]))
  return { before: of(before), after: of(after) }
}
