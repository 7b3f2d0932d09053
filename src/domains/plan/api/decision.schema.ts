import { z } from 'zod'
import { decisionKinds, decisionOutcomes } from '../decision.ts'
import { day, links, listOf, named, slug, text } from './basics.schema.ts'

export const decision = named(
  'Decision',
  z
    .strictObject({
      kind: z.enum(decisionKinds).describe('Only a resolution binds.'),
      outcome: z.enum(decisionOutcomes),
      body: z.string(),
      decidedOn: day,
      title: z.string(),
      paperNumber: z.string().nullable(),
      paperUrl: z.string().nullable(),
      reason: z.string(),
    })
    .describe('What a body decided, in the language of the city.'),
)

export const decisionOn = named(
  'DecisionOn',
  decision.extend({
    about: z.strictObject({
      kind: z.enum(['plan', 'field', 'goal', 'measure']),
      slug,
      title: text,
      plan: slug,
      links,
    }),
  }),
)
export const decisionList = listOf('DecisionList', decisionOn)
