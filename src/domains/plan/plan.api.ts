/** The interface for programs: `/api/v1`, its description, and its errors. Whoever reads the pages reads the same there. */
import { Hono, type MiddlewareHandler } from 'hono'
import { isLang } from '../../i18n/languages.ts'
import { NotFound } from '../../platform/errors.ts'
import type { PageEnv } from '../../ui/page.ts'
import { takesJson } from './api/accept.ts'
import { apiPatterns, oembedPattern } from './api/api.routes.ts'
import { listAnswers } from './api/list.answers.ts'
import { oembedAnswer } from './api/oembed.answer.ts'
import { describeApi } from './api/openapi.ts'
import { problemAnswer } from './api/problem.answer.ts'
import { WrongQuery } from './api/read-query.ts'
import { recordAnswers } from './api/record.answers.ts'
import { tagged } from './api/tagged.ts'

export { asksForProblem, problemAnswer } from './api/problem.answer.ts'

export const planApi = new Hono<PageEnv>()

/** Public data: any page may read it, none may send anything. */
const open: MiddlewareHandler<PageEnv> = async (c, next) => {
  const { languages } = c.var.scope.city
  const [lang, ...more] = c.req.queries('lang') ?? []
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Access-Control-Expose-Headers', 'ETag, Link, Content-Language')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  if (!lang) c.header('Vary', 'Accept-Language')
  else if (isLang(lang) && more.length === 0 && languages.includes(lang)) c.set('scope', { ...c.var.scope, lang })
  else throw new WrongQuery([{ name: 'lang', why: 'one_of', known: languages }], ['lang'])
  c.header('Content-Language', c.var.scope.lang)
  await next()
}

const reading: MiddlewareHandler<PageEnv> = async (c, next) => {
  const { lang } = c.var.scope
  if (c.req.method === 'OPTIONS') {
    c.header('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
    c.header('Access-Control-Allow-Headers', 'Accept, Accept-Language, If-None-Match')
    c.header('Access-Control-Max-Age', '86400')
    return c.body(null, 204)
  }
  if (!['GET', 'HEAD'].includes(c.req.method)) {
    c.header('Allow', 'GET, HEAD, OPTIONS')
    return problemAnswer(c, lang, 405)
  }
  if (!takesJson(c.req.header('Accept'))) return problemAnswer(c, lang, 406)
  await next()
}

planApi.use('/api/*', open, reading, tagged)

planApi.get(apiPatterns.description, (c) => c.json(describeApi(c.var.scope.city, c.var.publicUrl)))
planApi.get(apiPatterns.plans, (c) => listAnswers.plans(c))
planApi.get(apiPatterns.plan, (c) => recordAnswers.plan(c, c.req.param('plan')))
planApi.get(apiPatterns.fields, (c) => listAnswers.fields(c, c.req.param('plan')))
planApi.get(apiPatterns.field, (c) => recordAnswers.field(c, c.req.param('field'), c.req.param('plan')))
planApi.get(apiPatterns.goals, (c) => listAnswers.goals(c))
planApi.get(apiPatterns.goal, (c) => recordAnswers.goal(c, c.req.param('goal')))
planApi.get(apiPatterns.measures, (c) => listAnswers.measures(c))
planApi.get(apiPatterns.measure, (c) => recordAnswers.measure(c, c.req.param('measure')))
planApi.get(apiPatterns.decisions, (c) => listAnswers.decisions(c))
planApi.get(apiPatterns.lineage, (c) => listAnswers.lineage(c))
planApi.get(oembedPattern, (c) => oembedAnswer(c))

planApi.all('/api/*', () => {
  throw new NotFound('address')
})
