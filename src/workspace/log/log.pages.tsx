import { Hono } from 'hono'
import { mayReadLog } from '../../domains/accounts/accounts.ts'
import { readHead } from '../../platform/audit-history.ts'
import { Forbidden } from '../../platform/errors.ts'
import { read } from '../../platform/transact.ts'
import { sayWorkspace } from '../workspace.messages.ts'
import { workspaceRoutes } from '../workspace.routes.ts'
import type { WorkspaceEnv } from '../workspace-env.ts'
import { streamChain } from './chain-stream.ts'
import { LogView } from './log-view.tsx'

/** What the log is and how far it reaches; and the chain itself, which holds nobody's data. */
export const logPages = new Hono<WorkspaceEnv>()

logPages.use(`${workspaceRoutes.log}/*`, async (c, next) => {
  if (!mayReadLog(c.var.scope.viewer)) throw new Forbidden('log')
  await next()
})

logPages.get(workspaceRoutes.log, async (c) => {
  const { scope } = c.var
  const head = await read(scope, readHead)
  const title = sayWorkspace(scope.lang, 'log.title')
  return c.var.show({ title, body: <LogView lang={scope.lang} head={head} /> })
})

logPages.get(workspaceRoutes.chain, async (c) => {
  const { scope } = c.var
  const head = await read(scope, readHead)
  c.header('Content-Type', 'application/x-ndjson; charset=UTF-8')
  c.header('Content-Disposition', `attachment; filename="log-${scope.city.slug}.jsonl"`)
  return c.body(streamChain(scope, head.number))
})
