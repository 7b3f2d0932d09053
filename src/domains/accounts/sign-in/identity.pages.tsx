import { Hono } from 'hono'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { departToServer, returnFromServer } from './identity.verbs.ts'
import { keepCookies, letIn } from './let-in.ts'

/** To the city's own identity server, and back. Whoever is not let in finds the other ways open. */
export const identityPages = new Hono<AccountsEnv>()

// A link and not a form: browsers do not let a form of ours lead to another host, and nothing is changed but a cookie.
identityPages.get(accountsPatterns.byServer, async (c) => {
  const departure = await departToServer(c.var.scope, c.var.signInParts, c.req.raw.headers)
  keepCookies(c, departure?.cookies ?? [])
  return c.redirect(departure?.url ?? accountsRoutes.notLetIn())
})

identityPages.get(accountsPatterns.backFromServer, async (c) => {
  const { isIn, cookies } = await returnFromServer(c.var.scope, c.var.signInParts, c.req.raw)
  if (isIn) await letIn(c, cookies)
  else keepCookies(c, cookies)
  return c.redirect(isIn ? '/workspace' : accountsRoutes.notLetIn())
})
