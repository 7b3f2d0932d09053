import { z } from 'zod'
import { links, listOf, named, revision, slug, text } from './basics.schema.ts'
import { decision } from './decision.schema.ts'
import { goalName } from './field.schema.ts'
import { lineageStep } from './lineage.schema.ts'
import { crossReference, figure, measureLine } from './measure.schema.ts'

const place = z.strictObject({ slug, title: text, code: z.string(), position: z.int(), links })

const goalLine = named(
  'GoalLine',
  goalName.extend({
    wording: text.describe('The sentence that was adopted.'),
    fields: z.array(place).describe('Where it stands. A goal may stand in several fields.'),
    measureCount: z.int(),
  }),
)

export const goal = named(
  'Goal',
  goalLine.extend({
    plan: slug,
    description: text,
    measures: z.array(measureLine),
    ended: z.array(measureLine).describe('Measures that were retired, or went on in others.'),
    figures: z.array(figure.extend({ measure: z.strictObject({ slug, title: text, links }) })),
    decisions: z.array(decision),
    crossReferences: z.array(crossReference),
    earlier: z.array(lineageStep),
    later: z.array(lineageStep),
    revisions: z.array(revision),
  }),
)
export const goalList = listOf('GoalList', goalLine)
export type GoalRecord = z.output<typeof goal>
export type GoalLineRecord = z.output<typeof goalLine>
