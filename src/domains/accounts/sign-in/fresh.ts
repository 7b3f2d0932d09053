import type { Context } from 'hono'
import { accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { isFresh } from './session-life.ts'

/**
 * Before an act that would let somebody in for good: whoever signed in a while ago shows once more who they are. Gives
 * where that is done; undefined where it was just now, and at the computer itself.
 */
export function askAgain(c: Context<AccountsEnv>): Response | undefined {
  const { signedIn, scope } = c.var
  if (!signedIn || isFresh(signedIn.since, scope.now)) return undefined
  return c.redirect(`${accountsRoutes.signIn()}?again=yes`, 303)
}
