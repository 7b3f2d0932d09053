import { z } from 'zod'
import { day, instant, links, listOf, named, revision, slug, text } from './basics.schema.ts'
import { decision } from './decision.schema.ts'
import { fieldLine } from './field.schema.ts'

/** A plan by a few words, where another record names it. */
const planLine = named(
  'PlanLine',
  z.strictObject({
    slug,
    title: text,
    subtitle: text,
    state: z
      .enum(['upcoming', 'in_force', 'succeeded'])
      .describe('upcoming: its first day is to come. succeeded: the edition after it has begun.'),
    isMain: z.boolean().describe('Whether it is what the city means by “the plan” today.'),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    publishedAt: instant.nullable(),
    links,
  }),
)
const neighbour = z.strictObject({ slug, title: text, links }).nullable()

export const plan = named(
  'Plan',
  planLine.extend({
    foreword: text,
    adoption: decision.nullable().describe('The binding decision on the plan as a whole.'),
    predecessor: neighbour,
    successor: neighbour,
    fields: z.array(fieldLine),
    goalCount: z.int(),
    measureCount: z.int(),
    revisions: z.array(revision),
  }),
)
export const planList = listOf('PlanList', planLine)
export type PlanLine = z.output<typeof planLine>
export type Plan = z.output<typeof plan>
