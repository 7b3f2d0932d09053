import { Hono } from 'hono'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { type Departure, departToServer, returnFromServer } from './identity.verbs.ts'

/** To the city's own identity server, and back. */
export const identityPages = new Hono<AccountsEnv>()

// A link and not a form: browsers do not let a form of ours lead to another host, and nothing is changed but a cookie.
identityPages.get(accountsPatterns.byServer, async (c) =>
  follow(await departToServer(c.var.scope, c.var.signInParts, c.req.raw.headers)),
)

identityPages.get(accountsPatterns.backFromServer, async (c) =>
  follow(await returnFromServer(c.var.scope, c.var.signInParts, c.req.raw)),
)

/** Where there is nowhere to go the other ways in stay open. */
function follow(departure: Departure | undefined): Response {
  const headers = new Headers({
    Location: departure?.url || `${accountsRoutes.signIn()}?failed=yes`,
    'Cache-Control': 'no-store',
  })
  for (const cookie of departure?.cookies ?? []) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 302, headers })
}
