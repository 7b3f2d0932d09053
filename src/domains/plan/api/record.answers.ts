/** Single records, as `/api/v1` and the pages answer with them to who wants JSON. */
import type { Context } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import type { AddressKind } from '../address.queries.ts'
import { showFundingOf } from '../calls/funding.read.ts'
import { orMoved } from '../pages/or-moved.ts'
import { showField, showGoal, showMeasure, showPlan } from '../plan.read.ts'
import { type LinksFor, linksFor } from './api.links.ts'
import { apiAddress } from './api.routes.ts'
import { fieldRecord } from './field.record.ts'
import { goalRecord } from './goal.record.ts'
import { recordQuery } from './list.query.ts'
import { measureRecord } from './measure.record.ts'
import { planRecord } from './plan.record.ts'
import { readQuery } from './read-query.ts'

type Asking = Context<PageEnv>

export const recordAnswers = {
  /** Without a slug the plan of today. */
  plan: (c: Asking, plan?: string) =>
    record(c, 'plan', plan, async (links) => planRecord(await showPlan(c.var.scope, plan), links)),
  field: (c: Asking, field: string, plan?: string) =>
    record(c, 'plan', undefined, async (links) => fieldRecord(await showField(c.var.scope, field, plan), links)),
  goal: (c: Asking, goal: string) =>
    record(c, 'goal', goal, async (links) => goalRecord(await showGoal(c.var.scope, goal), links, c.var.scope)),
  measure: (c: Asking, measure: string) =>
    record(c, 'measure', measure, async (links) => {
      const page = await showMeasure(c.var.scope, measure)
      return measureRecord(page, await showFundingOf(c.var.scope, [page.id]), links, c.var.scope)
    }),
}

async function record(
  c: Asking,
  kind: AddressKind,
  slug: string | undefined,
  make: (links: LinksFor) => Promise<object>,
): Promise<Response> {
  readQuery(c.req.url, recordQuery)
  const { scope, publicUrl } = c.var
  const answer = async () => c.json(await make(linksFor({ lang: scope.lang, publicUrl })))
  if (slug === undefined) return answer()
  return orMoved(c, kind, slug, (lang, now) => apiAddress(kind, lang, { [kind]: now }), answer)
}
