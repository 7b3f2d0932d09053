/** The description of the interface (OpenAPI 3.1), made from the schemas that its answers and queries are held to. */
import { z } from 'zod'
import type { City } from '../../../platform/scope.ts'
import { type ApiPattern, apiPatterns } from './api.routes.ts'
import { shapes } from './basics.schema.ts'
import { decisionList } from './decision.schema.ts'
import { field, fieldList } from './field.schema.ts'
import { goal, goalList } from './goal.schema.ts'
import { lineageList } from './lineage.schema.ts'
import { listQueries, recordQuery } from './list.query.ts'
import { measure, measureList } from './measure.schema.ts'
import { plan, planList } from './plan.schema.ts'
import { problem } from './problem.schema.ts'

type Operation = { does: string; query: z.ZodObject; gives: z.ZodType }

/** What each address gives, and what it may be asked. */
export const operations: Record<Exclude<ApiPattern, 'description'>, Operation> = {
  plans: { does: 'All published editions of the plan, the newest first.', query: listQueries.plans, gives: planList },
  plan: { does: 'An edition with its fields.', query: recordQuery, gives: plan },
  fields: { does: 'The fields of action of an edition, in its order.', query: listQueries.fields, gives: fieldList },
  field: { does: 'A field of action with its goals.', query: recordQuery, gives: field },
  goals: { does: 'The goals of an edition.', query: listQueries.goals, gives: goalList },
  goal: { does: 'A goal with its measures, decisions and lineage.', query: recordQuery, gives: goal },
  measures: { does: 'The measures of an edition.', query: listQueries.measures, gives: measureList },
  measure: { does: 'A measure with its whole sheet.', query: recordQuery, gives: measure },
  decisions: {
    does: 'The decisions on all editions, the newest first.',
    query: listQueries.decisions,
    gives: decisionList,
  },
  lineage: {
    does: 'How goals and measures led on: continued, split, merged, moved, retired.',
    query: listQueries.lineage,
    gives: lineageList,
  },
}

export function describeApi({ name }: Pick<City, 'name'>, publicUrl: string) {
  const paths = Object.entries(operations).map(([pattern, operation]) => [
    apiPatterns[pattern as ApiPattern].replace(/:(\w+)/g, '{$1}'),
    { get: describe(pattern as ApiPattern, operation) },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: the integration plan`,
      version: '1',
      description:
        'Reads what everybody may read of the plan. Texts carry their language; say which one you want with `lang` or Accept-Language.',
    },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(paths),
    components: { schemas: componentSchemas() },
  }
}

function describe(pattern: ApiPattern, { does, query, gives }: Operation) {
  const named = [...apiPatterns[pattern].matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const refused = {
    description: 'What went wrong.',
    content: { 'application/problem+json': { schema: refTo(problem) } },
  }
  return {
    operationId: pattern,
    summary: does,
    parameters: [...named, ...queryParameters(query)],
    responses: {
      200: { description: does, content: { 'application/json': { schema: refTo(gives) } } },
      301: { description: 'The record has another address now.' },
      304: { description: 'You have it already.' },
      400: refused,
      404: refused,
      406: refused,
    },
  }
}

/** Whether a parameter must be given is a matter of what goes in, its values of what comes out: a number, not its digits. */
function queryParameters(query: z.ZodObject) {
  return Object.entries(query.shape).map(([name, value]) => {
    const { description, ...schema } = bare<{ description?: string }>(z.toJSONSchema(value as z.ZodType))
    const required = !(value as z.ZodType).safeParse(undefined).success
    return { name, in: 'query', required, ...(description && { description }), schema }
  })
}

function refTo(shape: z.ZodType) {
  return { $ref: `#/components/schemas/${shapes.get(shape)?.id}` }
}

function componentSchemas() {
  const { schemas } = z.toJSONSchema(shapes, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** In the description, a schema is found by its place, and its dialect is the description's. */
function bare<Schema extends object>({
  $schema: _,
  $id: __,
  ...schema
}: Schema & { $schema?: unknown; $id?: unknown }) {
  return schema
}
