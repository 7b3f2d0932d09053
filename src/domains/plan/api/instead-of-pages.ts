/** The addresses of pages answer with JSON to who prefers it: what `/api/v1` says of the same thing. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { planPatterns } from '../plan.routes.ts'
import { prefersJson } from './accept.ts'
import { listAnswers } from './list.answers.ts'
import { recordAnswers } from './record.answers.ts'
import { withTag } from './tagged.ts'

export const planAsJson = new Hono<PageEnv>()

/** Whoever keeps an answer has to know that another reader may get another. */
function orJson(answer: (c: Context<PageEnv>) => Promise<Response>): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    c.header('Vary', 'Accept')
    if (!prefersJson(c.req.header('Accept'))) return next()
    c.header('Content-Language', c.var.scope.lang)
    c.header('Access-Control-Allow-Origin', '*')
    return withTag(c, await answer(c))
  }
}

const named = (c: Context<PageEnv>, name: string) => c.req.param(name) ?? ''

planAsJson.get(
  planPatterns.plan,
  orJson((c) => recordAnswers.plan(c)),
)
planAsJson.get(
  planPatterns.edition,
  orJson((c) => recordAnswers.plan(c, named(c, 'edition'))),
)
planAsJson.get(
  planPatterns.field,
  orJson((c) => recordAnswers.field(c, named(c, 'field'))),
)
planAsJson.get(
  planPatterns.editionField,
  orJson((c) => recordAnswers.field(c, named(c, 'field'), named(c, 'edition'))),
)
planAsJson.get(
  planPatterns.goal,
  orJson((c) => recordAnswers.goal(c, named(c, 'goal'))),
)
planAsJson.get(
  planPatterns.measures,
  orJson((c) => listAnswers.measures(c)),
)
planAsJson.get(
  planPatterns.measure,
  orJson((c) => recordAnswers.measure(c, named(c, 'measure'))),
)
planAsJson.get(
  planPatterns.decisions,
  orJson((c) => listAnswers.decisions(c)),
)
