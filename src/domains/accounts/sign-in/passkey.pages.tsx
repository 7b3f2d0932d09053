import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { BadRequest, Forbidden, NotFound } from '../../../platform/errors.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { askAgain } from './fresh.ts'
import { letIn } from './let-in.ts'
import { deletePasskey } from './passkey.queries.ts'
import { addPasskey, askForPasskey, enterByPasskey, offerPasskey } from './passkey.verbs.ts'

const isHttps = (c: Context<AccountsEnv>) => c.var.publicUrl.startsWith('https:')

/** With https under a name that browsers take over https alone, so that nobody in between can put another in its place. */
const handleCookie = (c: Context<AccountsEnv>) => `${isHttps(c) ? '__Secure-' : ''}wirken_passkey`

/** Coming in by a key of one's own device; asked by the script of the sign-in page. */
export const passkeyEntry = new Hono<AccountsEnv>()

passkeyEntry.post(accountsPatterns.askPasskey, async (c) => {
  const { scope, publicUrl } = c.var
  const { options, handle } = await askForPasskey(scope, publicUrl)
  setCookie(c, handleCookie(c), handle, { ...cookieWays(c), maxAge: 300 })
  return c.json(options)
})

passkeyEntry.post(accountsPatterns.byPasskey, async (c) => {
  const { scope, publicUrl, auth } = c.var
  if (!auth) throw new NotFound('sign-in')
  const handle = getCookie(c, handleCookie(c)) ?? ''
  deleteCookie(c, handleCookie(c), cookieWays(c))
  const parts = { auth, publicUrl, headers: c.req.raw.headers }
  const cookies = await enterByPasskey(scope, parts, handle, await readAnswer(c))
  if (!cookies) return c.json({}, 422)
  await letIn(c, cookies)
  return c.json({ to: '/workspace' })
})

/** Keys of somebody who is in. */
export const passkeyPages = new Hono<AccountsEnv>()

passkeyPages.post(accountsPatterns.offerPasskey, async (c) => {
  const again = askAgain(c)
  if (again) return c.json({ to: again.headers.get('Location') }, 403)
  return c.json(await offerPasskey(c.var.scope, c.var.publicUrl, ownOf(c)))
})

passkeyPages.post(accountsPatterns.passkeys, async (c) => {
  const { scope, publicUrl } = c.var
  const device = (c.req.header('User-Agent') ?? '').slice(0, 300)
  const added = await addPasskey(scope, publicUrl, ownOf(c), await readAnswer(c), device)
  return added ? c.json({ to: `${accountsRoutes.me()}?notice=passkey_added` }) : c.json({}, 422)
})

passkeyPages.post(accountsPatterns.endPasskey, async (c) => {
  if (!(await deletePasskey(c.var.scope.db, ownOf(c).viewer.id, c.req.param('passkey')))) throw new NotFound('passkey')
  return c.redirect(`${accountsRoutes.me()}?notice=passkey_ended`, 303)
})

// A key holds in all cities: whom one city's server let in does not make one.
function ownOf(c: Context<AccountsEnv>) {
  const { signedIn } = c.var
  if (!signedIn) throw new NotFound('passkey')
  if (signedIn.boundTo !== null) throw new Forbidden('passkey')
  return signedIn
}

function cookieWays(c: Context<AccountsEnv>) {
  return { path: '/workspace', httpOnly: true, sameSite: 'Strict', secure: isHttps(c) } as const
}

/** What the device answered, as far as the library wants to see it: it looks at the rest itself. */
async function readAnswer<Answer extends { id: string }>(c: Context<AccountsEnv>): Promise<Answer> {
  const answer: unknown = await c.req.json().catch(() => undefined)
  if (answer === null || typeof answer !== 'object' || !('id' in answer) || typeof answer.id !== 'string') {
    throw new BadRequest('no answer of a device')
  }
  return answer as Answer
}
