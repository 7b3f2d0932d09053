import { blankSheet, type MeasureSheet } from '../measure.ts'

/**
 * The sheet of a measure that others go on in. Money, milestones and figures stay with them: told twice they would
 * count twice. So does the number, which was theirs.
 */
export function inheritedSheet(title: string, from: readonly MeasureSheet[]): MeasureSheet {
  const [first] = from
  if (!first) return blankSheet(title)
  const { description, kind, leadUnitId, units, contact, priority, startsOn, endsOn, contextIndicators } = first
  const told = { description, kind, leadUnitId, units, contact, priority, startsOn, endsOn, contextIndicators }
  // No district means the whole city, which no district adds anything to.
  const everywhere = from.some(({ districts }) => districts.length === 0)
  return {
    ...blankSheet(title),
    ...told,
    goalIds: together(from.map((sheet) => sheet.goalIds)),
    targetGroups: together(from.map((sheet) => sheet.targetGroups)),
    districts: everywhere ? [] : together(from.map((sheet) => sheet.districts)),
  }
}

/** What a measure serves when some of its goals go on in others; those stand where the first of them stood. */
export function carriedGoals(goalIds: readonly string[], from: readonly string[], to: readonly string[]): string[] {
  return [...new Set(goalIds.flatMap((id) => (from.includes(id) ? to : [id])))]
}

export function together(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())]
}
