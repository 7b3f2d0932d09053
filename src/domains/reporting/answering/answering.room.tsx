import { Hono } from 'hono'
import type { SheetEnv } from '../reporting-env.ts'
import { answeringPatterns } from './answering.routes.ts'
import { findBearer } from './link.verbs.ts'

/** The pages for whoever comes by the link in a mail: their measures, in one round. */
export const answeringRoom = new Hono<SheetEnv>()

answeringRoom.use(`${answeringPatterns.sheets}/*`, async (c, next) => {
  const { scope } = c.var
  const pass = c.req.param('pass') ?? ''
  const link = await findBearer(scope, pass)
  if (!link) return c.notFound()
  c.set('link', link)
  c.set('pass', pass)
  c.set('scope', { ...scope, viewer: { kind: 'guest', id: link.id, name: link.name } })
  await next()
})
