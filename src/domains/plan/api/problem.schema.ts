import { z } from 'zod'
import { named } from './basics.schema.ts'

export const problem = named(
  'Problem',
  z
    .strictObject({
      type: z.literal('about:blank'),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      parameters: z
        .array(z.strictObject({ name: z.string(), problem: z.string() }))
        .optional()
        .describe('What is wrong in the query, one by one.'),
      known: z.array(z.string()).optional().describe('The parameters that this address knows.'),
      errorId: z.string().optional().describe('Under this id the city finds the error in its log.'),
    })
    .describe('What went wrong (RFC 9457).'),
)
export type Problem = z.output<typeof problem>
