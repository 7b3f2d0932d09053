/** The lists, as `/api/v1` and the pages answer with them to who wants JSON. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { showDecisions } from '../decisions/decisions.read.ts'
import { showEditions, showPlan } from '../plan.read.ts'
import { type LinksFor, linksFor } from './api.links.ts'
import { apiAddress } from './api.routes.ts'
import { fieldLine } from './field.record.ts'
import { goalLine } from './goal.record.ts'
import { listLineageBy } from './lineage.read.ts'
import { listQueries } from './list.query.ts'
import { listGoalsBy, listMeasuresBy } from './list.read.ts'
import { measureLine } from './measure.record.ts'
import { paged } from './paged.ts'
import { planLine } from './plan.record.ts'
import { readQuery } from './read-query.ts'
import { decisionOnRecord, lineageLineRecord } from './told.record.ts'

type Asking = Context<PageEnv>
type ListName = keyof typeof listQueries

export const listAnswers = {
  plans: (c: Asking) => list(c, 'plans', {}, () => showEditions(c.var.scope), planLine),
  fields: (c: Asking, plan: string) =>
    list(
      c,
      'fields',
      { plan },
      async () => {
        const { edition, fields } = await showPlan(c.var.scope, plan)
        return fields.map((field) => ({ edition, field }))
      },
      ({ edition, field }, links) => fieldLine(edition, field, links),
    ),
  goals: (c: Asking) =>
    list(
      c,
      'goals',
      {},
      async (asked) => {
        const { edition, goals } = await listGoalsBy(c.var.scope, asked)
        return goals.map((goal) => ({ edition, goal }))
      },
      ({ edition, goal }, links) => goalLine(edition, goal, goal.measures.length, links),
    ),
  measures: (c: Asking) =>
    list(
      c,
      'measures',
      {},
      async (asked) => (await listMeasuresBy(c.var.scope, asked)).rows,
      (row, links) => measureLine(row, links, c.var.scope),
    ),
  decisions: (c: Asking) =>
    list(
      c,
      'decisions',
      {},
      async ({ words = '', body = null, kind = null, year = null, plan = null }) =>
        (await showDecisions(c.var.scope, { words, body, kind, year, plan })).fitting,
      decisionOnRecord,
    ),
  lineage: (c: Asking) => list(c, 'lineage', {}, (asked) => listLineageBy(c.var.scope, asked), lineageLineRecord),
}

async function list<Name extends ListName, T>(
  c: Asking,
  name: Name,
  slugs: Record<string, string>,
  find: (asked: z.output<(typeof listQueries)[Name]>) => Promise<readonly T[]>,
  record: (item: T, links: LinksFor) => unknown,
): Promise<Response> {
  const { scope, publicUrl } = c.var
  const asked = readQuery<(typeof listQueries)[ListName]>(c.req.url, listQueries[name])
  const found = await orNone(asked, () => find(asked as z.output<(typeof listQueries)[Name]>))
  const links = linksFor({ lang: scope.lang, publicUrl })
  const address = publicUrl + apiAddress(name, scope.lang, slugs)
  return c.json(paged(c, { ...asked, address }, found, (item) => record(item, links)))
}

/** Before anything is published, a list that names no plan is empty. */
async function orNone<T>(asked: object, find: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof NotFound && error.message === 'plan' && !('plan' in asked)) return []
    throw error
  }
}
