import type { Context } from 'hono'
import type { AccountsEnv } from '../accounts-env.ts'
import { endSession, findSignedIn } from './sign-in.verbs.ts'

/** Whoever comes in, by whichever way, goes on in a new session; the one that the browser had before is over. */
export async function letIn(c: Context<AccountsEnv>, cookies: readonly string[]): Promise<void> {
  const { auth, scope } = c.var
  const { headers } = c.req.raw
  const before = auth && (await findSignedIn(scope, auth, headers))
  if (before) await endSession(auth, headers, before, before.sessionId)
  keepCookies(c, cookies)
}

export function keepCookies(c: Context<AccountsEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
