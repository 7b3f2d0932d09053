import { z } from 'zod'
import { languages } from '../../../i18n/languages.ts'
import { decisionKinds } from '../decision.ts'
import { lineageKinds } from '../lineage.ts'
import { measureKinds } from '../measure.ts'
import { measureOrders } from '../measures/measure-choice.ts'
import { assessments, statuses } from '../status.ts'

/** What a query may say, list by list. Nothing else is taken: a filter that is misspelt would give too much. */
const slug = z.string().regex(/^[a-z0-9-]{1,200}$/)
// PostgreSQL takes no NUL.
const words = z
  .string()
  .max(200)
  .refine((said) => !said.includes('\0'))
  .describe('Words that stand in it, in the language asked for or in the original.')
const changedSince = z.iso.date().describe('Of which something changed on this day or later.')

const sorted = <Names extends readonly [string, ...string[]]>(...names: Names) =>
  z
    .enum([...names, ...names.map((name) => `-${name}` as const)] as [Names[number], ...`-${Names[number]}`[]])
    .describe('With a minus from the end.')

const language = { lang: z.enum(languages).optional().describe('Before the header Accept-Language.') }
const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

const plan = slug.optional().describe('An edition. Without it, what the city means by “the plan” today.')

export const goalFilter = z.strictObject({
  plan,
  field: slug.optional(),
  words: words.optional(),
  changedSince: changedSince.optional(),
  sort: sorted('place', 'heading').optional(),
})
/** What the page of measures is asked for, and the day of a change besides. */
export const measureFilter = z.strictObject({
  plan,
  words: words.optional(),
  field: slug.optional(),
  goal: slug.optional(),
  status: z.enum(statuses).optional(),
  assessment: z.enum(assessments).optional(),
  kind: z.enum(measureKinds).optional(),
  lead: words.optional().describe('The unit that leads it: its name, or its word in the address of the page.'),
  target: words.optional().describe('A target group, in the city’s own words.'),
  district: words.optional(),
  overdue: z.enum(['yes']).optional().describe('Whether a step is overdue.'),
  changedSince: changedSince.optional(),
  sort: sorted(...measureOrders).optional(),
})
export const decisionFilter = z.strictObject({
  plan: slug.optional(),
  kind: z.enum(decisionKinds).optional(),
  body: words.optional().describe('The name of the body, whole.'),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  words: words.optional(),
})
export const lineageFilter = z.strictObject({
  plan: slug.optional().describe('An edition at either end.'),
  subject: z.enum(['goal', 'measure']).optional(),
  kind: z.enum(lineageKinds).optional(),
})

const pixels = z.coerce.number().int().min(1).max(10_000)
export const oembedQuery = z.strictObject({
  url: z.url().max(2_000),
  format: z.enum(['json', 'xml']).default('json'),
  maxwidth: pixels.default(720),
  maxheight: pixels.default(720),
})

export type GoalFilter = z.output<typeof goalFilter>
export type MeasureListFilter = z.output<typeof measureFilter>
export type LineageFilter = z.output<typeof lineageFilter>

export const recordQuery = z.strictObject(language)
export const listQueries = {
  plans: z.strictObject({ ...language, ...paging }),
  fields: z.strictObject({ ...language, ...paging }),
  goals: goalFilter.extend({ ...language, ...paging }),
  measures: measureFilter.extend({ ...language, ...paging }),
  decisions: decisionFilter.extend({ ...language, ...paging }),
  lineage: lineageFilter.extend({ ...language, ...paging }),
}
