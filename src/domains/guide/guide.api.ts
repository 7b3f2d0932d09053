/** The guide for programs, by the standard Open Referral HSDS 3.0: `/hsds/v3`. */
import { Hono, type MiddlewareHandler } from 'hono'
import { isLang } from '../../i18n/languages.ts'
import { NotFound } from '../../platform/errors.ts'
import type { PageEnv } from '../../ui/page.ts'
import { hsdsAnswers as answer, hsdsError } from './interfaces/hsds.answers.ts'
import { hsdsPatterns as at, hsdsRoot } from './interfaces/hsds.routes.ts'

export const guideApi = new Hono<PageEnv>()

/** Public data: any page may read it, none may send anything. */
const open: MiddlewareHandler<PageEnv> = async (c, next) => {
  const wished = c.req.query('lang')
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  if (wished === undefined) c.header('Vary', 'Accept-Language')
  else if (isLang(wished) && c.var.scope.city.guideLanguages.includes(wished)) {
    c.set('scope', { ...c.var.scope, lang: wished })
  } else return hsdsError(c, 400, 'query', 'lang')
  c.header('Content-Language', c.var.scope.lang)
  if (c.req.method === 'OPTIONS') {
    c.header('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
    return c.body(null, 204)
  }
  if (['GET', 'HEAD'].includes(c.req.method)) return next()
  c.header('Allow', 'GET, HEAD, OPTIONS')
  return hsdsError(c, 405, 'method')
}

guideApi.use(hsdsRoot, open)
guideApi.use(`${hsdsRoot}/*`, open)
guideApi.get(at.about, answer.about)
guideApi.get(at.description, answer.description)
guideApi.get(at.places, answer.places)
guideApi.get(at.services, answer.services)
guideApi.get(at.service, (c) => answer.service(c, c.req.param('service')))
guideApi.get(at.organizations, answer.organizations)
guideApi.get(at.organization, (c) => answer.organization(c, c.req.param('organization')))
guideApi.get(at.atLocations, answer.atLocations)
guideApi.get(at.atLocation, (c) => answer.atLocation(c, c.req.param('atLocation')))
guideApi.get(at.taxonomies, answer.taxonomies)
guideApi.get(at.taxonomy, (c) => answer.taxonomy(c, c.req.param('taxonomy')))
guideApi.get(at.terms, answer.terms)
guideApi.get(at.term, (c) => answer.term(c, c.req.param('term')))
guideApi.all(`${hsdsRoot}/*`, (c) => hsdsError(c, 404, 'not_there'))
guideApi.onError((error, c) => {
  if (error instanceof NotFound) return hsdsError(c, 404, 'not_there')
  throw error
})
