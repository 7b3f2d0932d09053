import { mergeGoals } from '../goals/goal.merge.ts'
import { withoutRefrain } from '../goals/goal.refrain.ts'
import { assembleMeasures } from '../measures/measure.assemble.ts'
import { MeasureDrafts } from '../measures/measure.draft.ts'
import type { SourceDocument } from '../passage.ts'
import type { PlanReading } from '../plan-reading.ts'
import type { Marking } from '../roles/marking.ts'
import { findSlips } from '../slips/slip.find.ts'
import { FieldDrafts } from './field.drafts.ts'
import { GoalPlaces } from './goal.places.ts'
import { leftOver } from './reading.rest.ts'

/** The plan that a document says when its passages mean what the markings (same positions) say. */
export function assembleReading(document: SourceDocument, markings: readonly Marking[]): PlanReading {
  const fields = new FieldDrafts()
  const places = new GoalPlaces(fields)
  const drafts = new MeasureDrafts()
  let title = document.title
  const isSaid = saysGoals(markings)
  document.passages.forEach((passage, at) => {
    const marking = isSaid ? markings[at]! : asColumns(markings[at]!)
    const { role, confidence } = marking
    if (role === 'title') title ??= passage.text
    else if (role === 'field') fields.enter(passage, confidence)
    else if (role === 'introduction') fields.introduce(passage)
    else if (role === 'goals-heading') fields.confirm(passage)
    else if (role === 'goal' || role === 'goal-sentences') places.add(passage, marking)
    else if (role === 'measure') {
      places.addFromRow(passage, marking)
      drafts.start(passage, marking, { field: fields.current, place: places.last })
    } else if (role === 'sheet-line') {
      places.addFromRow(passage, marking)
      drafts.goOn(passage, marking)
    }
  })
  const said = withoutRefrain(places.all)
  const { goals, orders, nearlySame, ids } = mergeGoals(said)
  const titles = fields.titles()
  return {
    title,
    fields: fields.drafts.map(({ paragraphs, where, confidence }, at) => {
      return {
        title: titles[at]!,
        introduction: paragraphs.join('\n\n'),
        goals: orders.get(at) ?? [],
        where,
        confidence,
      }
    }),
    goals,
    measures: assembleMeasures(drafts.all, { fields: fields.drafts, places: said, ids }),
    suspicions: [...findSlips(document.passages), ...nearlySame, ...leftOver(document, markings)],
  }
}

/** Whether the plan says its goals anywhere but in its measures' sheets. */
function saysGoals(markings: readonly Marking[]): boolean {
  return markings.some(({ role, inColumns, lines = [] }) => {
    return (
      role === 'goal' || role === 'goal-sentences' || (inColumns === true && lines.some(({ part }) => part === 'goals'))
    )
  })
}

/** Where only the sheets name goals ("Ziel: Alle finden Rat"), these are the plan's. */
function asColumns(marking: Marking): Marking {
  const names = marking.lines?.some(({ part, value }) => part === 'goals' && value.length > 15)
  return names ? { ...marking, inColumns: true } : marking
}
