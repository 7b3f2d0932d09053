import type { GoalPlace } from '../goals/goal.merge.ts'
import type { MeasureReading } from '../plan-reading.ts'
import { GoalLinks } from './goal.links.ts'
import { guessLeads } from './lead.guess.ts'
import type { MeasureDraft } from './measure.draft.ts'
import { mergeMeasures } from './measure.merge.ts'
import { sheetOf } from './measure.sheet.ts'

/** Fields, places of goals and, same positions, the ids of their goals. */
export type Surroundings = {
  fields: readonly { title: string }[]
  places: readonly GoalPlace[]
  ids: readonly string[]
}

/** Measures with the goals they serve; what is said of one measure in several places is one. */
export function assembleMeasures(drafts: readonly MeasureDraft[], around: Surroundings): MeasureReading[] {
  const links = new GoalLinks(drafts, around)
  const measures = drafts.flatMap((draft): MeasureReading[] => {
    const { goalLines, fieldLines, ...sheet } = sheetOf(draft)
    if (!/\p{L}{2}/u.test(sheet.title)) return []
    const field = links.fieldNamed(fieldLines) ?? (draft.field >= 0 ? draft.field : null)
    const named = sheet.others.filter(({ value }) => links.saysGoals(value, field))
    const lines = [...goalLines, ...named.map(({ label, value }) => ({ label, values: [value] }))]
    const { goals, unknown } = links.goalsOf(lines, draft, sheet.number, field)
    const others = [...sheet.others.filter((other) => !named.includes(other)), ...unknown]
    return [{ ...sheet, others, goals, field, where: draft.where, confidence: draft.confidence }]
  })
  return guessLeads(mergeMeasures(measures))
}
