/** Our bodies, meetings and papers for programs, by the standard OParl 1.1: `/oparl/v1`. */
import { Hono, type MiddlewareHandler } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import {
  answerBody,
  answerBytes,
  answerList,
  answerListOf,
  answerObject,
  answerSystem,
  oparlError,
} from './council/endpoint/oparl.answers.ts'
import { oparlPatterns, oparlRoot } from './council/endpoint/oparl.routes.ts'

export const bodiesApi = new Hono<PageEnv>()

/** Public data: any page may read it, none may send anything. */
const open: MiddlewareHandler<PageEnv> = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  if (c.req.method === 'OPTIONS') {
    c.header('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
    return c.body(null, 204)
  }
  if (['GET', 'HEAD'].includes(c.req.method)) return next()
  c.header('Allow', 'GET, HEAD, OPTIONS')
  return oparlError(c, 405, 'error.method', c.req.method)
}

bodiesApi.use(`${oparlRoot}/*`, open)
bodiesApi.get(oparlPatterns.system, answerSystem)
bodiesApi.get(oparlPatterns.body, answerBody)
bodiesApi.get(oparlPatterns.bytes, (c) => answerBytes(c, c.req.param('file'), c.req.param('way')))
bodiesApi.get(oparlPatterns.listOfOrganization, (c) =>
  answerListOf(c, c.req.param('organization'), c.req.param('list')),
)
bodiesApi.get(oparlPatterns.object, (c) => answerObject(c, c.req.param('kind'), c.req.param('id')))
bodiesApi.get(oparlPatterns.list, (c) => answerList(c, c.req.param('list')))
bodiesApi.all(`${oparlRoot}/*`, (c) => oparlError(c, 404, 'error.not_there', c.req.path))
