import { z } from 'zod'
import { links, listOf, named, revision, slug, text } from './basics.schema.ts'

export const fieldLine = named(
  'FieldLine',
  z
    .strictObject({
      slug,
      code: z.string().describe('The letter in front of the codes of its goals.'),
      position: z.int(),
      title: text,
      summary: text,
      goalCount: z.int(),
      links,
    })
    .describe('A field of action.'),
)
const neighbour = z.strictObject({ slug, title: text, links }).nullable()
export const goalName = named(
  'GoalName',
  z.strictObject({
    slug,
    codes: z.array(z.string()).describe('B9: the letter of a field, and the goal’s place in it; one for each field.'),
    heading: text,
    links,
  }),
)

export const field = named(
  'Field',
  fieldLine.extend({
    plan: slug,
    introduction: text,
    goals: z.array(goalName),
    previous: neighbour,
    next: neighbour,
    revisions: z.array(revision),
  }),
)
export const fieldList = listOf('FieldList', fieldLine)
export type FieldLine = z.output<typeof fieldLine>
export type Field = z.output<typeof field>
export type GoalName = z.output<typeof goalName>
