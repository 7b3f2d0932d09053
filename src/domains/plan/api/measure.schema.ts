import { z } from 'zod'
import { measureKinds, participations, priorities } from '../measure.ts'
import { assessments, statuses } from '../status.ts'
import { cents, day, instant, links, listOf, named, revision, slug, text } from './basics.schema.ts'
import { decision } from './decision.schema.ts'
import { goalName } from './field.schema.ts'
import { lineageStep } from './lineage.schema.ts'

const status = named(
  'Status',
  z.strictObject({
    status: z.enum(statuses),
    statusName: z.string().describe('What the city calls it, in the language asked for.'),
    assessment: z.enum(assessments).nullable().describe('The lead unit’s own judgement.'),
    asOf: day.describe('The day that the statement speaks of.'),
    reason: z.string(),
    recordedAt: instant,
  }),
)
export const figure = named(
  'Figure',
  z.strictObject({
    label: z.string(),
    unit: z.string(),
    asOf: day,
    target: z.number().nullable(),
    value: z.number().nullable(),
    source: z.string(),
  }),
)
export const crossReference = named(
  'CrossReference',
  z.strictObject({ paper: z.string(), passage: z.string(), url: z.string().nullable() }),
)
const milestone = z.strictObject({ title: z.string(), due: day, doneOn: day.nullable() })
const budgetLine = z.strictObject({
  year: z.int(),
  source: z.string(),
  plannedCents: cents,
  spentCents: cents.nullable(),
})
const award = z.strictObject({
  recipient: z.string(),
  project: z.string().describe('What for.'),
  amountCents: cents,
  decidedOn: day,
  result: z.string(),
})
const call = z.strictObject({
  slug: z.string(),
  title: z.string(),
  opensOn: day,
  closesOn: day,
  closesAt: z.string().describe('On the clocks of the city.'),
  withdrawn: z.boolean(),
  totalCents: cents.nullable(),
  url: z.string().nullable(),
  awards: z.array(award),
})
const cover = z
  .strictObject({
    url: z.string(),
    width: z.int(),
    height: z.int(),
    alt: text.describe('What the picture shows.'),
    credit: z.string(),
    licence: z.string(),
  })
  .describe('A picture of it.')

export const measureLine = named(
  'MeasureLine',
  z.strictObject({
    slug,
    number: z.string().nullable(),
    title: text,
    kind: z.enum(measureKinds),
    lead: text.nullable().describe('The unit that leads it.'),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    status: status.nullable(),
    goals: z.array(z.strictObject({ slug, codes: z.array(z.string()), links })),
    nextMilestone: z.strictObject({ title: z.string(), due: day }).nullable(),
    links,
  }),
)

export const measure = named(
  'Measure',
  z
    .strictObject({
      slug,
      plan: slug,
      number: z.string().nullable(),
      title: text,
      description: text,
      kind: z.enum(measureKinds),
      priority: z.enum(priorities).nullable().describe('A: no extra money. B: funded. C: not now.'),
      priorityName: z.string().nullable().describe('What the city calls it, in the language asked for.'),
      goals: z.array(goalName),
      lead: text.nullable(),
      leadPost: text.nullable().describe('The post of that unit which leads it. Never who holds it.'),
      units: z.array(z.strictObject({ name: text, role: z.enum(participations) })),
      contact: z.string(),
      targetGroups: z.array(z.string()),
      districts: z.array(z.string()).describe('None: the whole city.'),
      startsOn: day.nullable(),
      endsOn: day.nullable(),
      statuses: z.array(status).describe('The newest first.'),
      kindHistory: z.array(
        z.strictObject({
          kind: z.enum(measureKinds),
          previous: z.enum(measureKinds).nullable(),
          since: day,
          reason: z.string(),
        }),
      ),
      milestones: z.array(milestone),
      budget: z.array(budgetLine),
      figures: z.array(figure),
      contextIndicators: z.array(z.string()),
      obstacles: z.string(),
      outlook: z.string(),
      attachments: z.array(z.strictObject({ title: z.string(), url: z.string() })),
      cover: cover.nullable(),
      calls: z.array(call),
      awards: z.array(award).describe('Those that belong to none of these calls.'),
      decisions: z.array(decision),
      crossReferences: z.array(crossReference),
      earlier: z.array(lineageStep),
      later: z.array(lineageStep),
      revisions: z.array(revision),
      links,
    })
    .describe('Texts without a language of their own are in the language of the city.'),
)
export const measureList = listOf('MeasureList', measureLine)
export type MeasureRecord = z.output<typeof measure>
export type MeasureLineRecord = z.output<typeof measureLine>
