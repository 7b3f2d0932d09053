import { z } from 'zod'
import { lineageKinds } from '../lineage.ts'
import { day, links, listOf, named, slug, text } from './basics.schema.ts'

export const lineageStep = named(
  'LineageStep',
  z
    .strictObject({
      kind: z.enum(lineageKinds),
      on: day,
      reason: z.string(),
      other: z.strictObject({ slug, title: z.string(), edition: z.string(), links }).nullable(),
    })
    .describe('How a record came from another, or led on into it. Without another it ended, or was moved.'),
)

const end = named('LineageEnd', z.strictObject({ slug, title: text, code: z.string(), plan: slug, links }))
export const lineageRecord = named(
  'Lineage',
  z.strictObject({
    subject: z.enum(['goal', 'measure']),
    kind: z.enum(lineageKinds),
    on: day,
    reason: z.string(),
    from: end,
    to: end.nullable(),
  }),
)
export const lineageList = listOf('LineageList', lineageRecord)
